import { fold } from '../../kernel/text.js';

const LEAST_RAM_GB = 4;
const LEAST_STORAGE_GB = 64;
const LEAST_INTEL_GENERATION = 8;
const LEAST_RYZEN_SERIES = 2;

/**
 * May this computer take Windows 11? Processor (Intel Core from the 8th generation, AMD Ryzen from the 2000 series), 4 GB of
 * memory, 64 GB of storage. TPM 2.0 and secure boot are not in an inventory: true means "to be checked there", null unknown.
 */
export function runsWindows11(cpu: string | null, ramGb: number | null, storageGb: number | null): boolean | null {
  if (ramGb !== null && ramGb < LEAST_RAM_GB) return false;
  if (storageGb !== null && storageGb < LEAST_STORAGE_GB * 0.9) return false; // 64 GB are sold, 59 or 60 are reported
  return cpu === null ? null : isRecentProcessor(fold(cpu).replace(/\((?:r|tm)\)/g, ' '));
}

function isRecentProcessor(cpu: string): boolean | null {
  if (/\bcore\s+(?:ultra\b|[357]\s+(?:processor\s+)?[12]\d{2}[a-z])/.test(cpu) || /\bryzen\s+ai\b/.test(cpu))
    return true;
  if (/\bcore\s*2\b/.test(cpu)) return false;
  const intel = /\bi[3579][\s-]+(\d{3,5})/.exec(cpu)?.[1];
  if (intel !== undefined) return intelGeneration(intel) >= LEAST_INTEL_GENERATION;
  const mobile = /\bm[357][\s-]+(\d)[y\d]/.exec(cpu)?.[1];
  if (mobile !== undefined) return Number(mobile) >= LEAST_INTEL_GENERATION;
  const ryzen = /\bryzen\s+(?:pro\s+)?(?:threadripper\s+)?(?:[3579]\s+)?(?:pro\s+)?(\d)\d{3}/.exec(cpu)?.[1];
  return ryzen === undefined ? null : Number(ryzen) >= LEAST_RYZEN_SERIES;
}

/** `8250` is the 8th, `10210` the 10th, `1235` the 12th, `750` the first. */
function intelGeneration(number: string): number {
  if (number.length === 3) return 1;
  return Number(number.length === 5 || number.startsWith('1') ? number.slice(0, 2) : number.slice(0, 1));
}
