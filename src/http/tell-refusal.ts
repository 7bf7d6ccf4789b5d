import { Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { askerOf } from './asker.js';

const logger = new Logger('refused');

/** Refusals that tell of somebody who tries doors, whatever the reason: no right, a foreign thing, a foreign name, too often. */
const TOLD_STATUSES = [403, 404, 421, 429];
/** The same, among those that are most often a mistake of typing. */
const TOLD_CODES = ['input-wrong', 'link-used-or-expired'];

/**
 * Tells the log of a request that was refused: status, code, route, who, from where. The route is told as it is declared,
 * since an address may hold a secret. People who are sent to the sign-in page are not told of; a wrong token is.
 * @param code of a refusal of ours
 */
export function tellRefusal(request: FastifyRequest, status: number, code: string): void {
  const isWrongToken = status === 401 && request.headers.authorization !== undefined;
  if (!isWrongToken && !TOLD_STATUSES.includes(status) && !TOLD_CODES.includes(code)) return;
  const route = `${request.method} ${request.routeOptions.url ?? '(no route)'}`;
  // Not `token:<id>`: the log takes what follows for a secret.
  const who = askerOf(request).replace(':', ' ');
  logger.warn(`${status} ${code} ${route} by ${who} from ${request.ip}`);
}
