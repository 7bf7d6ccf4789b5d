import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { ScopeService } from './scope.service.js';
import { SecretsModule } from './secrets/secrets.module.js';
import { SiteEntity } from './site.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity, SiteEntity]), AuditModule, SecretsModule],
  providers: [OrganisationsService, ScopeService],
  exports: [OrganisationsService, ScopeService, SecretsModule],
})
export class AccountsModule {}
