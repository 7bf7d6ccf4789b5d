import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { RestoredBase } from './restored-base.service.js';

@Module({ imports: [AccountsModule, AuditModule, ReportingModule], providers: [RestoredBase], exports: [RestoredBase] })
export class BackupModule {}
