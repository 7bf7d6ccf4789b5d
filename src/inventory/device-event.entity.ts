import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  DateOnlyColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../database/columns.js';
import type { DateOnly } from '../kernel/date-only.js';

/** Something that happened to a device; never changed afterwards. */
@Entity('device_event')
@Index('device_event_deviceId', ['deviceId'])
@Index('device_event_importId', ['importId'])
export class DeviceEventEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @ReferenceColumn() deviceId: string;
  @CodeColumn() kind: 'created' | 'updated' | 'edited';
  /** civil day of the event */
  @DateOnlyColumn() occurredOn: DateOnly;
  @InstantColumn() recordedAt: string;
  @TextColumn(80) actor: string;
  /** the import that caused it, null when a person did it by hand */
  @ReferenceColumn({ nullable: true }) importId: string | null;
  /** JSON text: field → [value before, value after]; `{}` for a device that an import created: see `firstChanges` */
  @LongTextColumn() changes: string;
}
