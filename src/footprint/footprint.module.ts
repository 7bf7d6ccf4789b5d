import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { AliasForecast } from './aliases/alias-forecast.js';
import { ModelAliasEntity } from './aliases/model-alias.entity.js';
import { ModelAliasesService } from './aliases/model-aliases.service.js';
import { UnrecognisedModels } from './aliases/unrecognised-models.service.js';
import { footprintOfTables } from './footprint-of-tables.js';
import { FootprintService } from './footprint.service.js';
import { ModelAliasSource } from './model-alias-source.js';
import { ModelSheets } from './model-sheets.js';

/** Carbon of devices. A malformed table of data/ stops the start, with its file and line; that of makers' sheets, the first question about a device. */
@Module({
  imports: [TypeOrmModule.forFeature([ModelAliasEntity]), AccountsModule, AuditModule, InventoryModule],
  providers: [
    ModelSheets,
    {
      provide: FootprintService,
      useFactory: (sheets: ModelSheets) => footprintOfTables(() => sheets.matcher),
      inject: [ModelSheets],
    },
    ...[AliasForecast, ModelAliasesService, ModelAliasSource, UnrecognisedModels],
  ],
  exports: [FootprintService, ...[AliasForecast, ModelAliasesService, ModelAliasSource, UnrecognisedModels]],
})
export class FootprintModule {}
