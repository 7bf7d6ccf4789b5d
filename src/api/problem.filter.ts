import { type ArgumentsHost, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HTTP_STATUS } from '../http/http-status.js';
import { retryAfter } from '../http/retry-after.js';
import { tellRefusal } from '../http/tell-refusal.js';
import { DomainError } from '../kernel/domain-error.js';
import { problemOf, type Problem } from './problem.js';

/** Every refusal of the API is an RFC 9457 problem; what nobody foresaw says nothing of the inside. */
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('api');

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = this.problemFor(error);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (error instanceof DomainError) tellRefusal(request, problem.status, error.code);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const wait = error instanceof DomainError ? retryAfter(error) : null;
    if (wait !== null) void reply.header('retry-after', wait);
    // RFC 9110: says how to sign in
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }

  private problemFor(error: unknown): Problem {
    if (error instanceof DomainError) return problemOf(error.code, HTTP_STATUS[error.kind], error.facts);
    if (error instanceof HttpException) return problemOf(`http-${error.getStatus()}`, error.getStatus(), {});
    const { statusCode } = error as { statusCode?: number };
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
      return problemOf(statusCode === 413 ? 'file-too-large' : `http-${statusCode}`, statusCode, {});
    }
    this.logger.error(error);
    return problemOf('unexpected', 500, {});
  }
}
