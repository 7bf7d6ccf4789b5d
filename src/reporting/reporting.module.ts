import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { RenewalModule } from '../renewal/renewal.module.js';
import { DeviceAvoidedService } from './device-avoided.service.js';
import { AssessedFleet } from './assessed-fleet.service.js';
import { AliasExportService } from './alias-export.service.js';
import { DeviceDocumentService } from './device-document.service.js';
import { FootprintModule } from '../footprint/footprint.module.js';
import { FleetCarbonService } from './fleet-carbon.service.js';
import { FleetForecastService } from './forecast/fleet-forecast.service.js';
import { FleetEvidenceModule } from '../lifespan/fleet-evidence.module.js';
import { LifespanModule } from '../lifespan/lifespan.module.js';
import { FleetExportService } from './fleet-export.service.js';
import { CampaignDocuments } from './extension/campaign-documents.service.js';
import { CampaignOpening } from './extension/campaign-opening.service.js';
import { ExtensionDocumentsService } from './extension/extension-documents.service.js';
import { ExtensionExportService } from './extension/extension-export.service.js';
import { ExtensionPlanService } from './extension/extension-plan.service.js';
import { FleetListService } from './fleet-list.service.js';
import { FleetLivesService } from './fleet-lives.service.js';
import { LifeCurvesService } from './life-curves.service.js';
import { FleetSurveyService } from './fleet-survey.service.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [
    AccountsModule,
    AuditModule,
    FleetEvidenceModule,
    FootprintModule,
    InventoryModule,
    LifespanModule,
    RenewalModule,
  ],
  providers: [
    AssessedFleet,
    DeviceAvoidedService,
    AliasExportService,
    CampaignDocuments,
    CampaignOpening,
    DeviceDocumentService,
    ExtensionDocumentsService,
    ExtensionExportService,
    ExtensionPlanService,
    FleetCarbonService,
    FleetExportService,
    FleetForecastService,
    FleetListService,
    FleetLivesService,
    LifeCurvesService,
    FleetSurveyService,
    VerificationService,
  ],
  exports: [
    DeviceAvoidedService,
    AliasExportService,
    CampaignDocuments,
    CampaignOpening,
    DeviceDocumentService,
    ExtensionDocumentsService,
    ExtensionExportService,
    ExtensionPlanService,
    FleetCarbonService,
    FleetExportService,
    FleetForecastService,
    FleetListService,
    LifeCurvesService,
    FleetSurveyService,
    VerificationService,
  ],
})
export class ReportingModule {}
