import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { FleetEvidenceService } from './fleet-evidence.service.js';
import { LifespanModule } from './lifespan.module.js';

/** What fleets know of themselves; apart, because the laws that are published need no database. */
@Module({
  imports: [AccountsModule, InventoryModule, LifespanModule],
  providers: [FleetEvidenceService],
  exports: [FleetEvidenceService],
})
export class FleetEvidenceModule {}
