import { Entity, PrimaryColumn } from 'typeorm';
import {
  CodeColumn,
  DateOnlyColumn,
  ID_LENGTH,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../../database/columns.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { DeviceFieldColumns, KEY_LENGTH } from '../device-columns.js';
import type { DeviceData } from '../domain/device-fields.js';

/** A row of a file waiting to be applied: the device as it will be, and what changes. Emptied once applied. */
@Entity('import_row')
@DeviceFieldColumns()
export class ImportRowEntity {
  @PrimaryColumn({ type: 'varchar', length: ID_LENGTH }) importId: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @ReferenceColumn() organisationId: string;
  @CodeColumn() action: 'created' | 'updated';
  @ReferenceColumn() deviceId: string;
  @ReferenceColumn() eventId: string;
  @LongTextColumn() changes: string;
  @DateOnlyColumn({ nullable: true }) serviceSinceOn: DateOnly | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) serialKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) assetTagKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) uuidKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) imeiKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) externalIdKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) nameKey: string | null;
  @LongTextColumn() searchText: string;
}

export interface ImportRowEntity extends DeviceData {}
