import { Entity, PrimaryColumn } from 'typeorm';
import { CodeColumn, ID_LENGTH, LongTextColumn, ReferenceColumn } from '../../database/columns.js';
import { DescribedDevice } from '../described-device.js';

/** A row of a file waiting to be applied, as one reading of it decided: the device as it will be, and what changes. */
@Entity('import_row')
export class ImportRowEntity extends DescribedDevice {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) readingId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  /** rank among the devices of a row that counts several, from 0 */
  @PrimaryColumn({ type: 'integer', default: 0 }) unit: number;
  @ReferenceColumn() organisationId: string;
  @CodeColumn() action: 'created' | 'updated';
  @ReferenceColumn() deviceId: string;
  @ReferenceColumn() eventId: string;
  /** JSON text: field → [value before, value after]; `{}` for a device that is created: its columns say all */
  @LongTextColumn() changes: string;
}
