import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditChainEntity } from './audit-chain.entity.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import { AuditReader } from './audit-reader.service.js';
import { AuditService } from './audit.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuditChainEntity, AuditEntryEntity])],
  providers: [AuditService, AuditReader],
  exports: [AuditService, AuditReader],
})
export class AuditModule {}
