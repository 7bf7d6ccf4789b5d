import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { FootprintModule } from '../footprint/footprint.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { FleetEvidenceModule } from '../lifespan/fleet-evidence.module.js';
import { RenewalModule } from '../renewal/renewal.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { LimitsModule } from '../http/limits/limits.module.js';
import { MailModule } from '../mail/mail.module.js';
import { PrivacyModule } from '../privacy/privacy.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { AccountController } from './account/account.controller.js';
import { AccountSheet } from './account/account-sheet.js';
import { SecondFactorController } from './account/second-factor.controller.js';
import { AdministrationController } from './administration/administration.controller.js';
import { CarbonController } from './carbon/carbon.controller.js';
import { AcceptedModelsController } from './models/accepted-models.controller.js';
import { ModelsController } from './models/models.controller.js';
import { JournalController } from './journal/journal.controller.js';
import { ChoosePasswordController } from './passwords/choose-password.controller.js';
import { ForgottenController } from './passwords/forgotten.controller.js';
import { LinkOver } from './passwords/link-over.js';
import { InvitationSheet } from './people/invitation-sheet.js';
import { PeopleController } from './people/people.controller.js';
import { PersonAccountController } from './people/person-account.controller.js';
import { PersonController } from './people/person.controller.js';
import { PrivacyController } from './privacy/privacy.controller.js';
import { SetUpController } from './set-up/set-up.controller.js';
import { CodeController } from './sign-in/code.controller.js';
import { OidcController } from './sign-in/oidc.controller.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInForm } from './sign-in/sign-in-form.js';
import { SignOutController } from './sign-in/sign-out.controller.js';
import { TokensController } from './tokens/tokens.controller.js';
import { WebhookController } from './webhooks/webhook.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { WebGuard } from './access/web.guard.js';
import { DeviceEditController } from './device/device-edit.controller.js';
import { NewDeviceController } from './device/new-device.controller.js';
import { DeviceController } from './device/device.controller.js';
import { CampaignController } from './extension/campaigns/campaign.controller.js';
import { CampaignsController } from './extension/campaigns/campaigns.controller.js';
import { ExtensionPlanController } from './extension/extension-plan.controller.js';
import { ForecastController } from './forecast/forecast.controller.js';
import { BacktestController } from './lifespans/backtest.controller.js';
import { LifespansController } from './lifespans/lifespans.controller.js';
import { FleetController } from './fleet/fleet.controller.js';
import { AssetsController } from './frame/assets.controller.js';
import { ChoicesController } from './organisation/choices.controller.js';
import { ViewerService } from './frame/viewer.service.js';
import { IdentityController } from './identity/identity.controller.js';
import { ImportColumnsController } from './imports/columns/import-columns.controller.js';
import { ImportCheckController } from './imports/import-check.controller.js';
import { ImportMappingsController } from './imports/mappings/import-mappings.controller.js';
import { RenameMappingController } from './imports/mappings/rename-mapping.controller.js';
import { ImportReception } from './imports/import-reception.js';
import { ImportPagesController } from './imports/imports.controller.js';
import { ImportProblemsController } from './imports/import-problems.controller.js';
import { RejectedRowsController } from './imports/rejected-rows.controller.js';
import { ImportUndoController } from './imports/undo/import-undo.controller.js';
import { ImportValuesController } from './imports/values/import-values.controller.js';
import { WaitingImport } from './imports/waiting-import.js';
import { UploadForm } from './imports/upload-form.js';
import { OverviewController } from './overview/overview.controller.js';
import { PageErrorFilter } from './page-error.filter.js';
import { ReferenceController } from './sources/reference.controller.js';

@Module({
  imports: [
    AccountsModule,
    AuditModule,
    FleetEvidenceModule,
    FootprintModule,
    InventoryModule,
    LimitsModule,
    MailModule,
    PrivacyModule,
    RenewalModule,
    ReportingModule,
    WebhooksModule,
  ],
  controllers: [
    OverviewController,
    FleetController,
    ForecastController,
    BacktestController,
    LifespansController,
    ExtensionPlanController,
    CampaignsController,
    CampaignController,
    IdentityController,
    NewDeviceController,
    DeviceController,
    DeviceEditController,
    ImportPagesController,
    ImportColumnsController,
    ImportValuesController,
    ImportCheckController,
    ImportUndoController,
    ImportProblemsController,
    RejectedRowsController,
    ImportMappingsController,
    RenameMappingController,
    ReferenceController,
    ChoicesController,
    AssetsController,
    AccountController,
    SecondFactorController,
    AdministrationController,
    CarbonController,
    ModelsController,
    AcceptedModelsController,
    JournalController,
    ChoosePasswordController,
    ForgottenController,
    PeopleController,
    PersonController,
    PersonAccountController,
    PrivacyController,
    SetUpController,
    CodeController,
    OidcController,
    SignInController,
    SignOutController,
    TokensController,
    WebhookController,
    WebhooksController,
  ],
  providers: [
    WebGuard,
    ViewerService,
    ImportReception,
    UploadForm,
    WaitingImport,
    PageErrorFilter,
    AccountSheet,
    LinkOver,
    InvitationSheet,
    SignInForm,
  ],
  exports: [PageErrorFilter, WebGuard],
})
export class WebModule {}
