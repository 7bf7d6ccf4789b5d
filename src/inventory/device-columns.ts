import { Column } from 'typeorm';
import { DEVICE_FIELDS, DEVICE_FIELD_NAMES } from './domain/device-fields.js';

const TYPES = { text: 'varchar', code: 'varchar', day: 'date', integer: 'integer', decimal: 'float' } as const;

/** Declares every field of `DEVICE_FIELDS` as a nullable column: the table and the fields cannot disagree. */
export const DeviceFieldColumns = (): ClassDecorator => (entity) => {
  for (const name of DEVICE_FIELD_NAMES) {
    const shape = DEVICE_FIELDS[name];
    const length = 'length' in shape ? { length: String(shape.length) } : {};
    Column({ type: TYPES[shape.kind], nullable: true, ...length })(entity.prototype as object, name);
  }
};
