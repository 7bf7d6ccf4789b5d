import type { DeviceData, DeviceField } from '../../inventory/domain/device-fields.js';
import type { RowAction } from '../../inventory/domain/import-document.js';

type Value = DeviceData[DeviceField];

/** What one row of the file will do, as the check page shows it. */
export type PlannedChange = {
  readonly position: number;
  /** tag, serial number or name: what names the device */
  readonly device: string;
  readonly action: RowAction;
  readonly changes: Partial<Readonly<Record<DeviceField, readonly [Value, Value]>>>;
};
