import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DeviceEventEntity } from './device-event.entity.js';
import { DeviceEntity } from './device.entity.js';
import { ImportRowEntity } from './imports/import-row.entity.js';
import { ImportEntity } from './imports/import.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([DeviceEntity, DeviceEventEntity, ImportEntity, ImportRowEntity]),
    AccountsModule,
    AuditModule,
  ],
})
export class InventoryModule {}
