import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../database/columns.js';
import { DescribedDevice } from './described-device.js';

/** One physical object. */
@Entity('device')
@Index('device_organisationId_serialKey', ['organisationId', 'serialKey'])
@Index('device_organisationId_assetTagKey', ['organisationId', 'assetTagKey'])
@Index('device_organisationId_uuidKey', ['organisationId', 'uuidKey'])
@Index('device_organisationId_imeiKey', ['organisationId', 'imeiKey'])
@Index('device_organisationId_externalIdKey', ['organisationId', 'externalIdKey'])
@Index('device_organisationId_nameKey', ['organisationId', 'nameKey'])
@Index('device_organisationId_serviceSinceOn_id_status', ['organisationId', 'serviceSinceOn', 'id', 'status'])
export class DeviceEntity extends DescribedDevice {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @InstantColumn() createdAt: string;
  @InstantColumn() updatedAt: string;
}
