import { isRecord, recordsOf, textOf, type JsonRecord } from '../json-record.js';
import { smbiosSections, type SmbiosSection } from './smbios-sections.js';

type Snapshot = { readonly device: JsonRecord; readonly components: readonly JsonRecord[] };

const PORTABLE = /notebook|laptop|portable|convertible|detachable/i;
const FIXED = /desktop|tower|mini pc|pizza box|space-saving|stick pc/i;
const BYTES_A_MEGABYTE = 1_000_000;

/** Makes the raw answers of dmidecode and smartctl, which newer snapshots hold, into the shape of older ones. */
export function rawSnapshot(data: JsonRecord): Snapshot {
  const sections = smbiosSections(textOf(data['dmidecode']));
  const first = (name: string): SmbiosSection =>
    sections.find((section) => section.name === name) ?? { name, fields: new Map() };
  const system = first('System Information').fields;
  const chassis = first('Chassis Information').fields.get('Type') ?? '';
  const device = {
    type: PORTABLE.test(chassis) ? 'Laptop' : FIXED.test(chassis) ? 'Desktop' : chassis,
    chassis: /all in one/i.test(chassis) ? 'AllInOne' : chassis,
    manufacturer: system.get('Manufacturer') ?? '',
    model: system.get('Product Name') ?? '',
    serialNumber: system.get('Serial Number') ?? '',
  };
  const modules = sections
    .filter((section) => section.name === 'Memory Device')
    .map(({ fields }) => ({ type: 'RamModule', size: memoryMb(fields.get('Size') ?? '') }));
  const processor = { type: 'Processor', model: first('Processor Information').fields.get('Version') ?? '' };
  return {
    device,
    components: [processor, ...modules, ...[...recordsIn(data['smart']), ...recordsIn(data['disks'])].map(disk)],
  };
}

/** A list, or the same as text. */
function recordsIn(value: unknown): JsonRecord[] {
  if (typeof value !== 'string') return recordsOf(value);
  try {
    return recordsOf(JSON.parse(value));
  } catch {
    return [];
  }
}

/** One answer of smartctl. What turns is a hard disk; size in MB of a million bytes. */
function disk(answer: JsonRecord): JsonRecord {
  const capacity = isRecord(answer['user_capacity']) ? Number(answer['user_capacity']['bytes']) : NaN;
  const protocol = isRecord(answer['device']) ? textOf(answer['device']['protocol']) : '';
  const solid = answer['rotation_rate'] === 0 || protocol === 'NVMe';
  const turns = Number(answer['rotation_rate']) > 0;
  const type = solid ? 'SolidStateDrive' : turns ? 'HardDrive' : 'DataStorage';
  return { type, size: capacity > 0 ? Math.round(capacity / BYTES_A_MEGABYTE) : null };
}

/** `8192 MB`, `8 GB`; nothing for an empty slot. */
function memoryMb(text: string): number | null {
  const match = /^(\d+) ([MG])i?B$/.exec(text);
  return match === null ? null : Number(match[1]) * (match[2] === 'G' ? 1024 : 1);
}
