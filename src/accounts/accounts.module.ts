import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { AccessService } from './access/access.service.js';
import { InstallationEntity } from './installation.entity.js';
import { OidcModule } from './oidc/oidc.module.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { ExternalIdentityEntity } from './people/external-identity.entity.js';
import { MembershipEntity } from './people/membership.entity.js';
import { PersonEntity } from './people/person.entity.js';
import { ScopeService } from './scope.service.js';
import { SecretsModule } from './secrets/secrets.module.js';
import { OidcAttemptEntity } from './sessions/oidc-attempt.entity.js';
import { SecurityEventEntity } from './sessions/security-event.entity.js';
import { SessionEntity } from './sessions/session.entity.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SingleUseLinkEntity } from './sessions/single-use-link.entity.js';
import { SiteEntity } from './site.entity.js';
import { ApiTokenEntity } from './tokens/api-token.entity.js';

const ENTITIES = [
  ...[OrganisationEntity, SiteEntity, PersonEntity, MembershipEntity, ExternalIdentityEntity, InstallationEntity],
  ...[SessionEntity, SingleUseLinkEntity, OidcAttemptEntity, SecurityEventEntity, ApiTokenEntity],
];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), AuditModule, SecretsModule, SessionsModule, OidcModule],
  providers: [OrganisationsService, ScopeService, AccessService],
  exports: [OrganisationsService, ScopeService, AccessService, SecretsModule, SessionsModule, OidcModule],
})
export class AccountsModule {}
