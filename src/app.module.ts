import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BackupModule } from './backup/backup.module.js';
import { ConfigModule } from './config/config.module.js';
import type { Configuration } from './config/configuration.js';
import { DatabaseModule } from './database/database.module.js';
import { DemoModule } from './demo/demo.module.js';
import { LimitsModule } from './http/limits/limits.module.js';
import { InventoryModule } from './inventory/inventory.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailModule } from './mail/mail.module.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { ReportingModule } from './reporting/reporting.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';
import type { Clock } from './kernel/clock.js';
import { KernelModule } from './kernel/kernel.module.js';

/** The only file that knows every module. */
@Module({})
export class AppModule {
  static with(configuration: Configuration, clock: Clock, doors: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(configuration),
        KernelModule.with(clock),
        DatabaseModule,
        LimitsModule,
        AuditModule,
        MailModule,
        AccountsModule,
        JobsModule,
        WebhooksModule,
        InventoryModule,
        ReportingModule,
        PrivacyModule,
        BackupModule,
        DemoModule,
        ...doors,
      ],
    };
  }
}
