import { HttpException, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HTTP_STATUS } from '../http/http-status.js';
import { retryAfter } from '../http/retry-after.js';
import { tellRefusal } from '../http/tell-refusal.js';
import { DomainError } from '../kernel/domain-error.js';
import { ErrorPage } from './errors/error-page.js';
import { presentError } from './errors/present-error.js';
import type { Frame } from './frame/frame.js';
import { routes } from './frame/routes.js';
import { sendPage } from './frame/send-page.js';
import { ViewerService } from './frame/viewer.service.js';

/** Every failure of a page is a page: what happened, what to do; what nobody foresaw goes to the log with its number. */
@Injectable()
export class PageErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('pages');

  constructor(private readonly viewers: ViewerService) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = error instanceof DomainError ? error : null;
    if (refusal?.kind === 'unauthenticated' && request.method === 'GET') {
      void reply.header('cache-control', 'no-store').redirect(waySignedIn(refusal, request), 303);
      return;
    }
    if (refusal?.code === 'not-allowed' && request.method === 'GET' && request.url === routes.overview) {
      // The first page is about a fleet: who sees none begins with their account.
      void reply.redirect(routes.account, 303);
      return;
    }
    const status = refusal === null ? statusOf(error) : HTTP_STATUS[refusal.kind];
    if (refusal !== null) tellRefusal(request, status, refusal.code);
    if (status >= 500) this.logger.error(error, `request ${request.id}`);
    const wait = refusal === null ? null : retryAfter(refusal);
    if (wait !== null) void reply.header('retry-after', wait);
    const frame = await this.frameFor(request);
    const { id: subject } = (request.params ?? {}) as { id?: string };
    const requestId = status >= 500 ? request.id : null;
    const view = presentError({ status, refusal, requestId, subject, person: frame }, frame.locale);
    sendPage(reply, ErrorPage({ frame, view }), status);
  }

  /** Without the organisations when the database itself is what fails. */
  private async frameFor(request: FastifyRequest): Promise<Frame> {
    try {
      return (await this.viewers.of(request)).frame;
    } catch {
      return this.viewers.guest(request);
    }
  }
}

/** Where somebody who is not signed in, or not wholly, goes on. */
function waySignedIn({ facts }: DomainError, { url }: FastifyRequest): string {
  const step =
    facts.stage === 'second-factor'
      ? routes.secondFactor
      : facts.stage === 'set-up-second-factor'
        ? routes.setUpSecondFactor
        : routes.signIn;
  return url === routes.overview ? step : routes.andReturn(step, url);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500;
}
