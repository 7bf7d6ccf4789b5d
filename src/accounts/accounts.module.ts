import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { MailModule } from '../mail/mail.module.js';
import { AccessService } from './access/access.service.js';
import { CredentialsModule } from './credentials/credentials.module.js';
import { DemoAccounts } from './demo/demo-accounts.service.js';
import { DemoSignIn } from './demo/demo-sign-in.service.js';
import { InstallationEntity } from './installation.entity.js';
import { InstallationService } from './installation.service.js';
import { OidcModule } from './oidc/oidc.module.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { ExternalIdentityEntity } from './person/external-identity.entity.js';
import { ClosingForecasts } from './people/closing-forecast.service.js';
import { InvitationsService } from './people/invitations.service.js';
import { MembershipEntity } from './person/membership.entity.js';
import { PeopleService } from './people/people.service.js';
import { PersonNames } from './people/person-names.service.js';
import { PersonEntity } from './person/person.entity.js';
import { ScopeService } from './scope.service.js';
import { SecretsModule } from './secrets/secrets.module.js';
import { OidcAttemptEntity } from './sessions/oidc-attempt.entity.js';
import { SecurityEventEntity } from './sessions/security-event.entity.js';
import { SessionEntity } from './sessions/session.entity.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SingleUseLinkEntity } from './sessions/single-use-link.entity.js';
import { SetUpService } from './set-up/set-up.service.js';
import { SiteEntity } from './site.entity.js';
import { ApiTokenEntity } from './tokens/api-token.entity.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';

const ENTITIES = [
  ...[OrganisationEntity, SiteEntity, PersonEntity, MembershipEntity, ExternalIdentityEntity, InstallationEntity],
  ...[SessionEntity, SingleUseLinkEntity, OidcAttemptEntity, SecurityEventEntity, ApiTokenEntity],
];

const SERVICES = [
  ...[OrganisationsService, ScopeService, AccessService, InstallationService],
  ...[PeopleService, ClosingForecasts, PersonNames, ApiTokensService, SetUpService, DemoAccounts, DemoSignIn],
];

@Module({
  imports: [
    TypeOrmModule.forFeature(ENTITIES),
    AuditModule,
    MailModule,
    SecretsModule,
    SessionsModule,
    CredentialsModule,
    OidcModule,
  ],
  providers: [...SERVICES, InvitationsService],
  exports: [...SERVICES, SecretsModule, SessionsModule, CredentialsModule, OidcModule],
})
export class AccountsModule {}
