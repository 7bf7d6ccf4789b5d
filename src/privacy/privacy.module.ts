import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { MailModule } from '../mail/mail.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { PersonalDataService } from './personal-data.service.js';
import { RetentionSchedule } from './retention-schedule.js';
import { RetentionService } from './retention.service.js';

const SERVICES = [RetentionService, RetentionSchedule, PersonalDataService];

@Module({
  imports: [AccountsModule, InventoryModule, MailModule, WebhooksModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class PrivacyModule {}
