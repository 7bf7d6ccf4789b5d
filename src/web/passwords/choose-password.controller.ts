import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { LinkSignIn } from '../../accounts/credentials/link-sign-in.service.js';
import { PasswordsService } from '../../accounts/credentials/passwords.service.js';
import { linkPath } from '../../accounts/domain/link-path.js';
import { LinksService } from '../../accounts/sessions/links.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { addressGroup } from '../../http/limits/address-group.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { DomainError } from '../../kernel/domain-error.js';
import { originOf } from '../access/origin-of.js';
import { sessionSecretOf } from '../access/session-cookie.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { enter } from '../sign-in/enter.js';
import { ChoosePasswordPage } from './choose-password-page.js';
import { LinkOver } from './link-over.js';
import { PASSWORD_REFUSALS } from './password-refusals.js';
import type { PasswordLink } from './password-views.js';

class ChosenPassword {
  @IsString() @MaxLength(2000) password: string;
}

/** Choosing a password through a link of an invitation, or of a forgotten password. */
@ApiExcludeController()
@OpenToAll('the address holds a secret that works once')
@Controller()
export class ChoosePasswordController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly links: LinksService,
    private readonly passwords: PasswordsService,
    private readonly signIns: LinkSignIn,
    private readonly limiter: RateLimiter,
    private readonly linkOver: LinkOver,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get('invitation/:secret')
  invitation(
    @Req() request: FastifyRequest,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.show(request, reply, 'invitation', secret);
  }

  @Get('nouveau-mot-de-passe/:secret')
  reset(@Req() request: FastifyRequest, @Param('secret') secret: string, @Res() reply: FastifyReply): Promise<void> {
    return this.show(request, reply, 'reset', secret);
  }

  /** Who was invited is signed in at once. */
  @Post('invitation/:secret')
  accept(
    @Req() request: FastifyRequest,
    @Param('secret') secret: string,
    @Body() { password }: ChosenPassword,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.choose(request, reply, 'invitation', secret, password, async (personId) => {
      const replaces = sessionSecretOf(request, this.configuration) ?? null;
      const opened = await this.signIns.open(personId, originOf(request), replaces);
      enter(reply, { ...opened, returnTo: undefined }, this.configuration);
    });
  }

  /** Who forgot their password signs in with the new one: a mail that somebody else reads opens nothing by itself. */
  @Post('nouveau-mot-de-passe/:secret')
  renew(
    @Req() request: FastifyRequest,
    @Param('secret') secret: string,
    @Body() { password }: ChosenPassword,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.choose(request, reply, 'reset', secret, password, async () => {
      void reply.redirect(routes.signInWithNewPassword, 303);
    });
  }

  private async show(request: FastifyRequest, reply: FastifyReply, link: PasswordLink, secret: string): Promise<void> {
    await this.limiter.hit('link', addressGroup(request.ip), LIMITS.linkPerAddress);
    await this.linkOver.unless(request, reply, link, async () => {
      if ((await this.links.look(secret, link)) === null) throw new DomainError('link-used-or-expired', 'invalid');
      this.send(request, reply, link, secret);
    });
  }

  private async choose(
    request: FastifyRequest,
    reply: FastifyReply,
    link: PasswordLink,
    secret: string,
    password: string,
    goOn: (personId: string) => Promise<void>,
  ): Promise<void> {
    await this.limiter.hit('link', addressGroup(request.ip), LIMITS.linkPerAddress);
    await this.linkOver.unless(request, reply, link, async () => {
      try {
        const { personId } = await this.passwords.choose(secret, link, password, originOf(request));
        await goOn(personId);
      } catch (error) {
        const { errors, status } = refusedForm(error, PASSWORD_REFUSALS, this.viewers.guest(request).locale);
        this.send(request, reply, link, secret, { typed: {}, errors }, status);
      }
    });
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    link: PasswordLink,
    secret: string,
    form: FormState = BLANK,
    status = 200,
  ): void {
    const view = { link, action: linkPath(link, secret), form };
    sendPage(reply, ChoosePasswordPage({ frame: this.viewers.guest(request), view }), status);
  }
}
