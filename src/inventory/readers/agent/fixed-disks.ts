import type { Decision } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import { textOf, type JsonRecord } from '../json-record.js';

/** The disks that stay in the device, summed up. Sizes in MB as text; '' when unknown. */
export type FixedDisks = {
  readonly sizeMb: string;
  /** `SSD`, `HDD`, `eMMC`, several joined by ` + `; '' when the agent does not tell */
  readonly kind: string;
  readonly interface: string;
  readonly decision: Decision | null;
};

const REMOVABLE = /cd-?rom|dvd|removable|floppy|\btape\b|\busb\b|card ?reader|sd ?card|virtual/i;

/** Leaves out optical drives, keys, cards and external disks, then adds up; said as a decision when there are several. */
export function fixedDisks(storages: readonly JsonRecord[]): FixedDisks {
  const disks = storages
    .filter((disk) => !REMOVABLE.test(words(disk, ['type', 'interface', 'description', 'model', 'name'])))
    .map((disk) => ({
      sizeMb: parseFloat(textOf(disk['disksize'])),
      kind: kindOf(words(disk, ['type', 'interface', 'description', 'model', 'name'])),
      interface: textOf(disk['interface']),
    }))
    .filter((disk) => disk.sizeMb > 0);
  const sizeMb = disks.length === 0 ? '' : String(disks.reduce((sum, disk) => sum + disk.sizeMb, 0));
  const sizes = disks.map((disk) => disk.sizeMb).join(' + ');
  return {
    sizeMb,
    kind: distinct(disks.map((disk) => disk.kind)),
    interface: distinct(disks.map((disk) => disk.interface)),
    decision: disks.length > 1 ? decide('storage-sum', sizeMb, 'disks-added', { sizes }) : null,
  };
}

function kindOf(text: string): string {
  if (/emmc|mmcblk/i.test(text)) return 'eMMC';
  if (/ssd|nvme|solid[ -]state/i.test(text)) return 'SSD';
  return /\bhdd\b|rotational/i.test(text) ? 'HDD' : '';
}

const words = (disk: JsonRecord, names: readonly string[]): string => names.map((name) => textOf(disk[name])).join(' ');

const distinct = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(' + ');
