import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { PasswordsService } from '../../accounts/credentials/passwords.service.js';
import { parseEmailAddress } from '../../accounts/domain/email-address.js';
import { OidcService } from '../../accounts/oidc/oidc.service.js';
import { addressGroup } from '../../http/limits/address-group.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { MailService } from '../../mail/mail.service.js';
import { originOf } from '../access/origin-of.js';
import { BLANK } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { ForgottenAskedPage } from './forgotten-asked-page.js';
import { ForgottenPage } from './forgotten-page.js';

class AskedFor {
  @IsString() @MaxLength(320) email: string;
}

/** Asking for a new password. */
@ApiExcludeController()
@OpenToAll('who forgot their password is not signed in')
@Controller('mot-de-passe-oublie')
export class ForgottenController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly passwords: PasswordsService,
    private readonly oidc: OidcService,
    private readonly mails: MailService,
    private readonly limiter: RateLimiter,
  ) {}

  @Get()
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const frame = this.viewers.guest(request);
    sendPage(reply, ForgottenPage({ frame, form: BLANK, hasProvider: this.oidc.isConfigured }));
  }

  /** The same answer whether the account exists or not; only what is no address at all is told. */
  @Post()
  async ask(@Req() request: FastifyRequest, @Body() { email }: AskedFor, @Res() reply: FastifyReply): Promise<void> {
    const frame = this.viewers.guest(request);
    await this.limiter.hit('forgotten', addressGroup(request.ip), LIMITS.forgottenPerAddress);
    try {
      const { key } = parseEmailAddress(email);
      await this.limiter.hit('forgotten-account', key, LIMITS.forgottenPerAccount);
      await this.passwords.forgotten(email, originOf(request));
    } catch (error) {
      const { errors, status } = refusedForm(error, { 'email-wrong': 'email' }, frame.locale);
      const form = { typed: { email }, errors };
      sendPage(reply, ForgottenPage({ frame, form, hasProvider: this.oidc.isConfigured }), status);
      return;
    }
    const words = frame.locale.words.passwords.asked;
    const view = { purpose: words.purpose(email), folder: this.mails.isFolder ? words.folder : null };
    sendPage(reply, ForgottenAskedPage({ frame, view }));
  }
}
