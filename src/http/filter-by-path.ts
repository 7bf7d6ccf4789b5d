import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Refusals under a path are told by one door, all others by the other. */
@Catch()
export class FilterByPath implements ExceptionFilter {
  constructor(
    private readonly prefix: string,
    private readonly inside: ExceptionFilter,
    private readonly outside: ExceptionFilter,
  ) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    const { url } = host.switchToHttp().getRequest<FastifyRequest>();
    return (url.startsWith(this.prefix) ? this.inside : this.outside).catch(error, host) as unknown;
  }
}
