import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Whoever watches over the service has no account, and learns nothing but that it answers. */
const OPEN = ['/healthz', '/readyz'];

/** Who may call is asked by one door for the addresses under a path, by the other for all others. */
@Injectable()
export class GuardByPath implements CanActivate {
  constructor(
    private readonly prefix: string,
    private readonly inside: CanActivate,
    private readonly outside: CanActivate,
  ) {}

  canActivate(context: ExecutionContext): ReturnType<CanActivate['canActivate']> {
    const { url } = context.switchToHttp().getRequest<FastifyRequest>();
    if (OPEN.includes(url.split('?', 1)[0] ?? '')) return true;
    return (url.startsWith(this.prefix) ? this.inside : this.outside).canActivate(context);
  }
}
