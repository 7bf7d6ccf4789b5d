import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DevicesService } from './devices/devices.service.js';
import { DeviceEdits } from './edits/device-edits.js';
import { FieldLockEntity } from './field-lock.entity.js';
import { DeviceEventEntity } from './device-event.entity.js';
import { DeviceEntity } from './device.entity.js';
import { ImportPlanner } from './imports/import-planner.js';
import { ImportUndo } from './imports/import-undo.js';
import { ImportUndoEntity } from './imports/import-undo.entity.js';
import { ImportStaging } from './imports/import-staging.js';
import { ImportsService } from './imports/imports.service.js';
import { ImportRowEntity } from './imports/import-row.entity.js';
import { ImportEntity } from './imports/import.entity.js';

/** Reads the inventory, and brings files to it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      DeviceEntity,
      DeviceEventEntity,
      FieldLockEntity,
      ImportEntity,
      ImportRowEntity,
      ImportUndoEntity,
    ]),
    AccountsModule,
    AuditModule,
  ],
  providers: [DeviceEdits, DevicesService, ImportPlanner, ImportStaging, ImportsService, ImportUndo],
  exports: [DeviceEdits, DevicesService, ImportsService, ImportUndo],
})
export class InventoryModule {}
