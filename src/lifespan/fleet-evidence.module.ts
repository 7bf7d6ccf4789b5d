import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { BacktestService } from './backtest.service.js';
import { FleetEvidenceService } from './fleet-evidence.service.js';
import { LifespanModule } from './lifespan.module.js';
import { ObservedDevices } from './observed-devices.service.js';

/** What fleets know of themselves; apart, because the laws that are published need no database. */
@Module({
  imports: [AccountsModule, InventoryModule, LifespanModule],
  providers: [BacktestService, FleetEvidenceService, ObservedDevices],
  exports: [BacktestService, FleetEvidenceService],
})
export class FleetEvidenceModule {}
