import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailModule } from '../../mail/mail.module.js';
import { SecretsModule } from '../secrets/secrets.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { CommonPasswordList } from './common-password-list.js';
import { FailedSignIns } from './failed-sign-ins.service.js';
import { LinkSignIn } from './link-sign-in.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordsService } from './passwords.service.js';
import { PersonStanding } from './person-standing.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SignInService } from './sign-in.service.js';
import { SignInStrangerEntity } from './sign-in-stranger.entity.js';

const SERVICES = [SignInService, LinkSignIn, PasswordsService, SecondFactorService, FailedSignIns];

@Module({
  imports: [TypeOrmModule.forFeature([SignInStrangerEntity]), SecretsModule, SessionsModule, MailModule],
  providers: [
    ...SERVICES,
    PersonStanding,
    CommonPasswordList,
    { provide: PasswordHasher, useFactory: () => new PasswordHasher() },
  ],
  exports: [...SERVICES, PasswordHasher, CommonPasswordList],
})
export class CredentialsModule {}
