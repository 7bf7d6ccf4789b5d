import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AccessService } from '../../accounts/access/access.service.js';
import { needOf } from '../../accounts/access/need-of.js';
import { SessionsService, type OpenSession } from '../../accounts/sessions/sessions.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { rememberAsker } from '../../http/asker.js';
import { DomainError } from '../../kernel/domain-error.js';
import { takeFormToken } from './form-token.js';
import { sessionSecretOf } from './session-cookie.js';
import { rememberSigned } from './signed-in.js';

const READING = new Set(['GET', 'HEAD']);

/** Who opens a page, and whether they may: the session behind the cookie, the roles of this moment, the form's token. */
@Injectable()
export class WebGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly accesses: AccessService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** @throws DomainError `sign-in-needed`, `form-token-wrong`, `not-allowed` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const need = needOf(this.reflector, context);
    const session = await this.sessionOf(request);
    const access = session?.stage === 'open' ? await this.accesses.ofPerson(session.personId) : null;
    rememberSigned(request, { session, access, need });
    if (session !== null) rememberAsker(request, `person:${session.personId}`);
    if (!READING.has(request.method)) takeFormToken(request, session?.formToken ?? null);
    if (need.kind === 'nothing') return true;
    if (access === null)
      throw new DomainError('sign-in-needed', 'unauthenticated', { stage: session?.stage ?? 'guest' });
    if (need.kind === 'permission' && !access.may(need.permission)) throw new DomainError('not-allowed', 'forbidden');
    return true;
  }

  private async sessionOf(request: FastifyRequest): Promise<OpenSession | null> {
    const secret = sessionSecretOf(request, this.configuration);
    return secret === undefined ? null : this.sessions.resolve(secret);
  }
}
