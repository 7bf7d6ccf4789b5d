import { Entity, Index, PrimaryColumn } from 'typeorm';
import { CODE_LENGTH, ID_LENGTH, InstantColumn, ReferenceColumn, TextColumn } from '../database/columns.js';
import type { DeviceField } from './domain/device-fields.js';

/** A field of a device that a person corrected: imports leave it as it is until it is released. */
@Entity('field_lock')
@Index('field_lock_organisationId', ['organisationId'])
export class FieldLockEntity {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) deviceId: string;
  @PrimaryColumn({ type: 'varchar', length: CODE_LENGTH }) field: DeviceField;
  @ReferenceColumn() organisationId: string;
  @TextColumn(80) actor: string;
  @InstantColumn() lockedAt: string;
}
