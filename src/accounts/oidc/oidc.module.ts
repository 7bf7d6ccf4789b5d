import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { OidcAttemptsService } from './oidc-attempts.service.js';
import { OidcPeopleService } from './oidc-people.service.js';
import { OidcProvider } from './oidc-provider.js';
import { OidcService } from './oidc.service.js';

@Module({
  imports: [SessionsModule, AuditModule],
  providers: [OidcService, OidcProvider, OidcAttemptsService, OidcPeopleService],
  exports: [OidcService],
})
export class OidcModule {}
