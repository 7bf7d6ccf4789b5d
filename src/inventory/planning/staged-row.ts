import { KEY_COLUMNS } from '../device-keys.js';
import { DEVICE_FIELD_NAMES } from '../domain/device-fields.js';
import type { PlannedRow } from './planned-row.js';
import { searchText, serviceSince } from './stored-device.js';

/** What an import row and a device have in common, in the order of the cells of a staged row. */
export const DEVICE_COLUMNS = [...DEVICE_FIELD_NAMES, ...KEY_COLUMNS, 'serviceSinceOn', 'searchText'] as const;

/** A planned row as it is stored while it waits: plain values, which pass from one thread to another at little cost. */
export type StagedRow = Pick<PlannedRow, 'position' | 'unit' | 'action' | 'deviceId'> & {
  /** JSON of the changes */
  readonly changes: string;
  /** by `DEVICE_COLUMNS` */
  readonly cells: readonly (string | number | null)[];
};

export function stagedRow({ position, unit, action, deviceId, changes, after: data, keys }: PlannedRow): StagedRow {
  const cells = [
    ...DEVICE_FIELD_NAMES.map((name) => data[name]),
    ...KEY_COLUMNS.map((column) => keys[column] ?? null),
    serviceSince(data),
    searchText(data),
  ];
  return { position, unit, action, deviceId, changes: action === 'created' ? '{}' : JSON.stringify(changes), cells };
}
