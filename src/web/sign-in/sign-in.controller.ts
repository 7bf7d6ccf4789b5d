import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { SignInService } from '../../accounts/credentials/sign-in.service.js';
import { DemoSignIn } from '../../accounts/demo/demo-sign-in.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { addressGroup } from '../../http/limits/address-group.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { originOf } from '../access/origin-of.js';
import { sessionSecretOf } from '../access/session-cookie.js';
import { signedIn } from '../access/signed-in.js';
import { routes } from '../frame/routes.js';
import { afterSignIn, enter } from './enter.js';
import { SignInForm } from './sign-in-form.js';

class PasswordTry {
  @IsString() @MaxLength(320) email: string;
  @IsString() @MaxLength(2000) password: string;
  @IsOptional() @IsString() @MaxLength(2000) retour?: string;
}

class DemoChoice {
  @IsString() @MaxLength(40) personne: string;
  @IsOptional() @IsString() @MaxLength(2000) retour?: string;
}

type Asked = Readonly<Record<string, unknown>>;

/** Signing in by password, or by a button on a demonstration. */
@ApiExcludeController()
@OpenToAll('it is how one signs in')
@Controller('connexion')
export class SignInController {
  constructor(
    private readonly form: SignInForm,
    private readonly signIns: SignInService,
    private readonly demo: DemoSignIn,
    private readonly limiter: RateLimiter,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Who is signed in already goes on. */
  @Get()
  async page(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const returnTo = typeof query.retour === 'string' ? query.retour : undefined;
    const { session } = signedIn(request);
    if (session === null) {
      const isPasswordChosen = query.fait === 'mot-de-passe';
      await this.form.send(request, reply, { returnTo, isPasswordChosen });
    } else void reply.redirect(afterSignIn({ stage: session.stage, returnTo }), 303);
  }

  @Post()
  async byPassword(
    @Req() request: FastifyRequest,
    @Body() { email, password, retour }: PasswordTry,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limiter.hit('sign-in', addressGroup(request.ip), LIMITS.signInPerAddress);
    try {
      const replaces = sessionSecretOf(request, this.configuration) ?? null;
      const opened = await this.signIns.withPassword({ email, password, origin: originOf(request), replaces });
      enter(reply, { ...opened, returnTo: retour }, this.configuration);
    } catch (error) {
      await this.form.sendRefusal(request, reply, { email, error, returnTo: retour });
    }
  }

  @Post('demonstration')
  async byButton(
    @Req() request: FastifyRequest,
    @Body() { personne, retour }: DemoChoice,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limiter.hit('sign-in', addressGroup(request.ip), LIMITS.signInPerAddress);
    try {
      const replaces = sessionSecretOf(request, this.configuration) ?? null;
      const { secret } = await this.demo.signIn(personne, originOf(request), replaces);
      enter(reply, { secret, stage: 'open', returnTo: retour }, this.configuration);
    } catch (error) {
      await this.form.sendRefusal(request, reply, { error, returnTo: retour });
    }
  }

  /** Where one comes back to after changing the language of a page that refused. */
  @Get('demonstration')
  back(@Res() reply: FastifyReply): void {
    void reply.redirect(routes.overview, 303);
  }
}
