import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, ReferenceColumn } from '../database/columns.js';
import { DescribedDevice } from './described-device.js';

/** One physical object. */
@Entity('device')
@Index('device_organisationId_serialKey', ['organisationId', 'serialKey'], { where: '"serialKey" IS NOT NULL' })
@Index('device_organisationId_assetTagKey', ['organisationId', 'assetTagKey'], { where: '"assetTagKey" IS NOT NULL' })
@Index('device_organisationId_uuidKey', ['organisationId', 'uuidKey'], { where: '"uuidKey" IS NOT NULL' })
@Index('device_organisationId_imeiKey', ['organisationId', 'imeiKey'], { where: '"imeiKey" IS NOT NULL' })
@Index('device_organisationId_externalIdKey', ['organisationId', 'externalIdKey'], {
  where: '"externalIdKey" IS NOT NULL',
})
@Index('device_organisationId_nameKey', ['organisationId', 'nameKey'], { where: '"nameKey" IS NOT NULL' })
@Index('device_organisationId_serviceSinceOn_id_status', ['organisationId', 'serviceSinceOn', 'id', 'status'])
export class DeviceEntity extends DescribedDevice {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @InstantColumn() createdAt: string;
  @InstantColumn() updatedAt: string;
}
