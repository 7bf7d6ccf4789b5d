import { Module } from '@nestjs/common';
import { ApiGuard } from './access/api.guard.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { FootprintModule } from '../footprint/footprint.module.js';
import { LimitsModule } from '../http/limits/limits.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { FleetEvidenceModule } from '../lifespan/fleet-evidence.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { BacktestController } from './backtest.controller.js';
import { CarbonController } from './carbon.controller.js';
import { DeviceEditsController } from './device-edits.controller.js';
import { DevicesController } from './devices.controller.js';
import { LifespansController } from './lifespans.controller.js';
import { ForecastController } from './forecast.controller.js';
import { ExtensionPlanController } from './extension-plan.controller.js';
import { IdentityOrderController } from './identity-order.controller.js';
import { ImportMappingsController } from './import-mappings.controller.js';
import { ImportRowsController } from './import-rows.controller.js';
import { ImportUndoController } from './import-undo.controller.js';
import { ImportWorkController } from './import-work.controller.js';
import { ImportsController } from './imports.controller.js';
import { NewDeviceController } from './new-device.controller.js';
import { ModelsController } from './models.controller.js';
import { OrganisationsController } from './organisations.controller.js';

@Module({
  imports: [AccountsModule, FleetEvidenceModule, FootprintModule, InventoryModule, ReportingModule, LimitsModule],
  controllers: [
    BacktestController,
    CarbonController,
    ExtensionPlanController,
    ForecastController,
    LifespansController,
    IdentityOrderController,
    DeviceEditsController,
    DevicesController,
    NewDeviceController,
    ImportMappingsController,
    ImportsController,
    ImportRowsController,
    ImportUndoController,
    ImportWorkController,
    ModelsController,
    OrganisationsController,
  ],
  providers: [ApiGuard],
  exports: [ApiGuard],
})
export class ApiModule {}
