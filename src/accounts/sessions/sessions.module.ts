import { Module } from '@nestjs/common';
import { SecretsModule } from '../secrets/secrets.module.js';
import { LinksService } from './links.service.js';
import { SecurityLog } from './security-log.service.js';
import { SessionsService } from './sessions.service.js';

const SERVICES = [SessionsService, LinksService, SecurityLog];

@Module({ imports: [SecretsModule], providers: SERVICES, exports: SERVICES })
export class SessionsModule {}
