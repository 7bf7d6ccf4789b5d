import type { DeviceData, DeviceField } from '../domain/device-fields.js';
import type { StoredKeys } from './key-columns.js';
import type { RowAction } from '../domain/import-document.js';

type Value = string | number | null;
export type FieldChanges = Partial<Readonly<Record<DeviceField, readonly [Value, Value]>>>;

/** A row that will change the inventory: which device, how it will be, and each field before and after. */
export type PlannedRow = {
  readonly position: number;
  /** rank among the devices of a row that counts several, from 0 */
  readonly unit: number;
  readonly action: Extract<RowAction, 'created' | 'updated'>;
  /** null for a device that is created: it has no name yet */
  readonly deviceId: string | null;
  readonly after: DeviceData;
  /** the identity keys of the device as it will be */
  readonly keys: StoredKeys;
  /** each field that changes; none for a device that is created: all it has is new */
  readonly changes: FieldChanges;
};

/** The same for a person who checks: the device by what names it. */
export type PlannedChange = {
  readonly position: number;
  /** tag, serial number or name; empty when it has none */
  readonly device: string;
  readonly action: PlannedRow['action'];
  readonly changes: FieldChanges;
};
