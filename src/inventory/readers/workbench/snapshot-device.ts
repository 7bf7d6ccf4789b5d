import { DomainError } from '../../../kernel/domain-error.js';
import type { Decision } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import { isRecord, recordsOf, textOf, type JsonRecord } from '../json-record.js';
import { rawSnapshot } from './raw-snapshot.js';

type DeviceCells = {
  readonly columns: readonly { readonly header: string; readonly value: string }[];
  readonly decisions: readonly Decision[];
};

const DISK_KINDS: Readonly<Record<string, string>> = { HardDrive: 'HDD', SolidStateDrive: 'SSD' };
/** Forms that say more than the type of the device, which is Desktop or Laptop. */
const TELLING_CHASSIS: Readonly<Record<string, string>> = { allinone: 'All-in-one', tablet: 'Tablet' };

/**
 * The computer a snapshot of eReuse Workbench describes, as a column per path that is read: memory and disks in MB, summed
 * over its modules; the battery in % of its capacity when new. Snapshots of version 14 and later hold the raw answers of
 * the tools instead, which are read first.
 * @throws DomainError `file-without-device`
 */
export function snapshotDevice(snapshot: JsonRecord, fileName: string): DeviceCells {
  const { device, components } = isRecord(snapshot['device'])
    ? { device: snapshot['device'], components: recordsOf(snapshot['components']) }
    : rawSnapshot(isRecord(snapshot['data']) ? snapshot['data'] : {});
  const ofType = (...types: string[]): JsonRecord[] =>
    components.filter((part) => types.includes(textOf(part['type'])));
  const disks = ofType('HardDrive', 'SolidStateDrive', 'DataStorage').filter(
    (disk) => textOf(disk['interface']).toUpperCase() !== 'USB',
  );
  const kinds = new Set(disks.flatMap((disk) => DISK_KINDS[textOf(disk['type'])] ?? []));
  const chassis = textOf(device['chassis']);
  const type = TELLING_CHASSIS[chassis.toLowerCase().replace(/[^a-z]/g, '')] ?? textOf(device['type']);
  const cells: Readonly<Record<string, string>> = {
    'device.type': type,
    'device.manufacturer': textOf(device['manufacturer']),
    'device.model': textOf(device['model']),
    'device.serialNumber': textOf(device['serialNumber']),
    'device.imei': textOf(device['imei']),
    'device.chassis': chassis,
    'components[Processor].model': textOf(ofType('Processor')[0]?.['model']),
    'components[RamModule].size': total(ofType('RamModule')),
    'components[DataStorage].size': total(disks),
    'components[DataStorage].type': [...kinds].join(' + '),
    'components[Battery].health': health(ofType('Battery')),
  };
  if (Object.values(cells).every((cell) => cell === '')) {
    throw new DomainError('file-without-device', 'invalid', { file: fileName });
  }
  const endedAt = (textOf(snapshot['endTime']) || textOf(snapshot['timestamp'])).slice(0, 19).replace('T', ' ');
  const sizes = disks.map((disk) => parseFloat(textOf(disk['size']))).join(' + ');
  return {
    columns: Object.entries({ ...cells, endTime: endedAt }).map(([header, value]) => ({ header, value })),
    decisions: disks.length > 1 ? [decide('storage-sum', total(disks), 'disks-added', { sizes })] : [],
  };
}

/** Sizes are MB: `4096.0`, or `"1024.0 mebibyte"` in older versions. */
function total(parts: readonly JsonRecord[]): string {
  const sizes = parts.map((part) => parseFloat(textOf(part['size']))).filter((size) => size > 0);
  return sizes.length === 0 ? '' : String(Math.round(sizes.reduce((sum, size) => sum + size, 0)));
}

/** The capacity that Workbench measured over the one printed on the battery, in whole percent. */
function health(batteries: readonly JsonRecord[]): string {
  const [battery] = batteries;
  const measure = recordsOf(battery?.['actions']).find((action) => textOf(action['type']) === 'MeasureBattery');
  const now = parseFloat(textOf(measure?.['size']));
  const whenNew = parseFloat(textOf(battery?.['size']));
  return now > 0 && whenNew > 0 ? String(Math.round((now / whenNew) * 100)) : '';
}
