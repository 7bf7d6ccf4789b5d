import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { OidcService } from '../../accounts/oidc/oidc.service.js';
import { SessionsService } from '../../accounts/sessions/sessions.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { publicOrigin } from '../../config/public-origin.js';
import { addressGroup } from '../../http/limits/address-group.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { hostCookie } from '../access/host-cookie.js';
import { originOf } from '../access/origin-of.js';
import { sessionSecretOf } from '../access/session-cookie.js';
import { routes } from '../frame/routes.js';
import { enter } from './enter.js';
import { SignInForm } from './sign-in-form.js';

/** As long as the provider may keep somebody. */
const STATE_SECONDS = 600;

/** Signing in through the identity provider of the settings: leaving for it, coming back. */
@ApiExcludeController()
@OpenToAll('it is how one signs in')
@Controller('connexion/oidc')
export class OidcController {
  constructor(
    private readonly form: SignInForm,
    private readonly oidc: OidcService,
    private readonly sessions: SessionsService,
    private readonly limiter: RateLimiter,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  async leave(
    @Req() request: FastifyRequest,
    @Query('retour') retour: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const returnTo = typeof retour === 'string' ? retour : undefined;
    if (isSentByAnotherSite(request)) {
      void reply.redirect(returnTo === undefined ? routes.signIn : routes.andReturn(routes.signIn, returnTo), 303);
      return;
    }
    await this.limiter.hit('provider', addressGroup(request.ip), LIMITS.providerPerAddress);
    try {
      const { redirectTo, state } = await this.oidc.begin(returnTo ?? routes.overview);
      const { name, attributes } = this.stateCookie;
      void reply.setCookie(name, state, { ...attributes, maxAge: STATE_SECONDS }).redirect(redirectTo, 303);
    } catch (error) {
      await this.form.sendRefusal(request, reply, { error, returnTo });
    }
  }

  @Get('retour')
  async comeBack(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { name, attributes } = this.stateCookie;
    void reply.clearCookie(name, attributes);
    try {
      const url = new URL(request.url, publicOrigin(this.configuration));
      const replaces = sessionSecretOf(request, this.configuration) ?? null;
      const { secret, returnTo } = await this.oidc.complete(
        url,
        request.cookies[name] ?? '',
        originOf(request),
        replaces,
      );
      const stage = (await this.sessions.resolve(secret))?.stage ?? 'open';
      enter(reply, { secret, stage, returnTo }, this.configuration);
    } catch (error) {
      await this.form.sendRefusal(request, reply, { error, returnTo: undefined });
    }
  }

  /** Ties the way back to the browser that left. */
  private get stateCookie() {
    return hostCookie('oidc', this.configuration);
  }
}

/**
 * A provider may let people in without asking: a link of another site would then open a session that nobody wanted. It leads
 * to the button, not past it.
 */
function isSentByAnotherSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}
