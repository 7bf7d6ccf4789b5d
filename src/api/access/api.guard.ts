import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AccessService } from '../../accounts/access/access.service.js';
import { needOf } from '../../accounts/access/need-of.js';
import { ApiTokensService } from '../../accounts/tokens/api-tokens.service.js';
import { rememberAsker } from '../../http/asker.js';
import { addressGroup } from '../../http/limits/address-group.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { DomainError } from '../../kernel/domain-error.js';
import { rememberCaller } from './caller-of.js';

const BEARER = /^Bearer ([\x21-\x7e]{1,200})$/i;

/** Who calls the API, and whether they may: the token, what it allows at this moment, what the route asks for. */
@Injectable()
export class ApiGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: ApiTokensService,
    private readonly accesses: AccessService,
    private readonly limiter: RateLimiter,
  ) {}

  /** @throws DomainError `token-needed`, `not-allowed`, `too-many-requests` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const need = needOf(this.reflector, context);
    if (need.kind === 'nothing') return true;
    const secret = BEARER.exec(request.headers.authorization ?? '')?.[1];
    const token = secret === undefined ? null : await this.tokens.resolve(secret);
    if (token === null) {
      await this.limiter.hit('api-address', addressGroup(request.ip), LIMITS.apiPerAddress);
      throw new DomainError('token-needed', 'unauthenticated');
    }
    const access = await this.accesses.ofToken(token);
    rememberAsker(request, access.actor);
    await this.limiter.hit('api-token', token.id, LIMITS.apiPerToken);
    if (need.kind !== 'permission' || !access.may(need.permission)) throw new DomainError('not-allowed', 'forbidden');
    rememberCaller(request, access.as(need.permission));
    return true;
  }
}
