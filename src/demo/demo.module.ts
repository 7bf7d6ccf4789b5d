import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { InventoryModule } from '../inventory/inventory.module.js';
import { DemoLoader } from './demo-loader.service.js';

@Module({ imports: [AccountsModule, InventoryModule], providers: [DemoLoader], exports: [DemoLoader] })
export class DemoModule {}
