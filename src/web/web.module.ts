import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { RenewalModule } from '../renewal/renewal.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { WebGuard } from './access/web.guard.js';
import { DeviceController } from './device/device.controller.js';
import { FleetController } from './fleet/fleet.controller.js';
import { AssetsController } from './frame/assets.controller.js';
import { ChoicesController } from './organisation/choices.controller.js';
import { ViewerService } from './frame/viewer.service.js';
import { ImportReception } from './imports/import-reception.js';
import { ImportPagesController } from './imports/imports.controller.js';
import { UploadForm } from './imports/upload-form.js';
import { OverviewController } from './overview/overview.controller.js';
import { PageErrorFilter } from './page-error.filter.js';
import { ReferenceController } from './sources/reference.controller.js';

@Module({
  imports: [AccountsModule, InventoryModule, RenewalModule, ReportingModule],
  controllers: [
    OverviewController,
    FleetController,
    DeviceController,
    ImportPagesController,
    ReferenceController,
    ChoicesController,
    AssetsController,
  ],
  providers: [WebGuard, ViewerService, ImportReception, UploadForm, PageErrorFilter],
  exports: [PageErrorFilter, WebGuard],
})
export class WebModule {}
