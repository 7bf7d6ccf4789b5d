import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { OidcService } from '../../accounts/oidc/oidc.service.js';
import { SecurityLog } from '../../accounts/sessions/security-log.service.js';
import { SessionsService } from '../../accounts/sessions/sessions.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { originOf } from '../access/origin-of.js';
import { clearSessionCookie } from '../access/session-cookie.js';
import { signedIn } from '../access/signed-in.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { SignedOutPage } from './signed-out-page.js';

/** Ends the session, here and, when it came from there, at the identity provider. */
@ApiExcludeController()
@OpenToAll('a session that is not open yet, or no longer, can be left too')
@Controller('deconnexion')
export class SignOutController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly sessions: SessionsService,
    private readonly oidc: OidcService,
    private readonly log: SecurityLog,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Where one is once signed out. */
  @Get()
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    if (signedIn(request).session !== null) void reply.redirect(routes.overview, 303);
    else sendPage(reply, SignedOutPage({ frame: this.viewers.guest(request), view: { provider: null } }));
  }

  @Post()
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { session } = signedIn(request);
    const href = session === null ? null : await this.oidc.endSessionUrl(session.id);
    if (session !== null) {
      await this.sessions.close(session.personId, session.id);
      await this.log.note('signed-out', session.personId, originOf(request));
    }
    clearSessionCookie(reply, this.configuration);
    // Pages are never stored; those still in the browser's memory go too, so that "back" shows none.
    void reply.header('clear-site-data', '"cache"');
    if (href === null) {
      void reply.redirect(routes.signOut, 303);
      return;
    }
    // A page and not a redirection: browsers let a form lead to the addresses of the policy only, and the provider may sign
    // out at another one. The page goes on by itself, and has a link for who stopped it.
    void reply.header('refresh', `0; url=${href}`);
    const frame = { ...this.viewers.guest(request), person: null, formToken: null };
    sendPage(reply, SignedOutPage({ frame, view: { provider: { label: this.oidc.label, href } } }));
  }
}
