import { Entity, Index } from 'typeorm';
import {
  DateOnlyColumn,
  IdColumn,
  InstantColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../database/columns.js';
import type { DateOnly } from '../kernel/date-only.js';
import { DeviceFieldColumns, KEY_LENGTH } from './device-columns.js';
import type { DeviceData } from './domain/device-fields.js';

/** One physical object, with the columns of `DeviceData` besides those declared here. */
@Entity('device')
@DeviceFieldColumns()
@Index('device_organisationId_serialKey', ['organisationId', 'serialKey'])
@Index('device_organisationId_assetTagKey', ['organisationId', 'assetTagKey'])
@Index('device_organisationId_uuidKey', ['organisationId', 'uuidKey'])
@Index('device_organisationId_imeiKey', ['organisationId', 'imeiKey'])
@Index('device_organisationId_externalIdKey', ['organisationId', 'externalIdKey'])
@Index('device_organisationId_nameKey', ['organisationId', 'nameKey'])
@Index('device_organisationId_serviceSinceOn', ['organisationId', 'serviceSinceOn'])
export class DeviceEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  /** day the age is counted from: in service, else purchased */
  @DateOnlyColumn({ nullable: true }) serviceSinceOn: DateOnly | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) serialKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) assetTagKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) uuidKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) imeiKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) externalIdKey: string | null;
  @TextColumn(KEY_LENGTH, { nullable: true }) nameKey: string | null;
  /** folded words a person may search by */
  @LongTextColumn() searchText: string;
  @InstantColumn() createdAt: string;
  @InstantColumn() updatedAt: string;
}

export interface DeviceEntity extends DeviceData {}
