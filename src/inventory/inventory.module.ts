import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { DeviceHistories } from './devices/device-histories.service.js';
import { DevicesService } from './devices/devices.service.js';
import { ModelCounts } from './devices/model-counts.service.js';
import { DeviceAdditions } from './edits/device-additions.js';
import { DeviceEdits } from './edits/device-edits.js';
import { InventorySettingEntity } from './settings/inventory-setting.entity.js';
import { InventorySettings } from './settings/inventory-settings.js';
import { FieldLockEntity } from './field-lock.entity.js';
import { DeviceEventEntity } from './device-event.entity.js';
import { DeviceEntity } from './device.entity.js';
import { ImportApplication } from './imports/import-application.js';
import { ImportFileEntity } from './imports/import-file.entity.js';
import { ImportMappingEntity } from './imports/import-mapping.entity.js';
import { ImportProblemEntity } from './imports/import-problem.entity.js';
import { ImportProblems } from './imports/import-problems.js';
import { ImportRejectedEntity } from './imports/import-rejected.entity.js';
import { RejectedFiles } from './imports/rejected-files.js';
import { SavedMappings } from './imports/saved-mappings.js';
import { SourceRecognition } from './imports/source-recognition.js';
import { ImportJobs } from './imports/import-jobs.js';
import { ApplyingProgress } from './imports/applying-progress.js';
import { ImportList } from './imports/import-list.js';
import { ImportOutcome } from './imports/import-outcome.js';
import { ImportOpening } from './imports/import-opening.js';
import { ImportPlanner } from './imports/import-planner.js';
import { ImportUndo } from './imports/import-undo.js';
import { ImportUndoEntity } from './imports/import-undo.entity.js';
import { ImportsService } from './imports/imports.service.js';
import { ImportReading } from './imports/import-reading.js';
import { ImportRetention } from './imports/import-retention.js';
import { ImportRowEntity } from './imports/import-row.entity.js';
import { ImportEntity } from './imports/import.entity.js';
import { KeptFiles } from './imports/kept-files.js';
import { JobsModule } from '../jobs/jobs.module.js';

const IMPORT_ROWS = [
  ...[ImportEntity, ImportFileEntity, ImportMappingEntity, ImportProblemEntity],
  ...[ImportRejectedEntity, ImportRowEntity, ImportUndoEntity],
];

/** Reads the inventory, and brings files to it. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      DeviceEntity,
      DeviceEventEntity,
      FieldLockEntity,
      InventorySettingEntity,
      ...IMPORT_ROWS,
    ]),
    AccountsModule,
    AuditModule,
    JobsModule,
  ],
  providers: [
    InventorySettings,
    ...[
      DeviceAdditions,
      DeviceEdits,
      DeviceHistories,
      DevicesService,
      ImportApplication,
      ImportJobs,
      ImportOpening,
      ImportPlanner,
      ImportReading,
    ],
    ...[
      ApplyingProgress,
      ImportList,
      ImportOutcome,
      ImportProblems,
      ImportRetention,
      ImportsService,
      ImportUndo,
      KeptFiles,
    ],
    ...[ModelCounts, RejectedFiles, SavedMappings, SourceRecognition],
  ],
  exports: [
    ...[InventorySettings, DeviceAdditions, DeviceEdits, DeviceHistories, DevicesService, ModelCounts],
    ...[ImportProblems, ImportRetention, ImportsService, ImportUndo, SavedMappings],
  ],
})
export class InventoryModule {}
