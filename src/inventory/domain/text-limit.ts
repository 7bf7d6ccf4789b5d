import { DEVICE_FIELDS, type DeviceData } from './device-fields.js';

/** Fields that hold free text. */
export type TextField = {
  [Field in keyof DeviceData]: string extends NonNullable<DeviceData[Field]> ? Field : never;
}[keyof DeviceData];

/** Characters that fit in a field. */
export function textLimit(field: TextField): number {
  const shape = DEVICE_FIELDS[field];
  return 'length' in shape ? shape.length : 0;
}
