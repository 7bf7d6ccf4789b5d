import type { SizeUnit } from '../values/size.js';

const UNIT = /(?:^|[\s_(.-])([kmgt])(?:i?[bo])(?:$|[\s_).-])/i;
/** `ramGb`, as our own export writes it */
const AFTER_A_WORD = /^[a-z]+([KMGT])[bo]$/;
const UNITS: Readonly<Record<string, SizeUnit>> = { k: 'kb', m: 'mb', g: 'gb', t: 'tb' };

/** Agents give sizes in MB without saying so. */
const AGENT_SIZES =
  /hardware[./]memory$|storages(?:\[\d*\])?[./]disksize$|^components\[(?:RamModule|DataStorage)\]\.size$/i;

/** The unit a header announces: `RAM (Mo)`, `Stockage_Go`, `Total RAM MB`; null when it says none. @param field `ram_mb` says it too */
export function headerUnit(header: string, field: string): SizeUnit | null {
  if (AGENT_SIZES.test(header) || field.endsWith('_mb')) return 'mb';
  const unit = UNIT.exec(header)?.[1] ?? AFTER_A_WORD.exec(header)?.[1];
  return UNITS[unit?.toLowerCase() ?? ''] ?? null;
}
