import type { FastifyRequest } from 'fastify';
import { sameToken } from '../../http/csrf.js';
import { DomainError } from '../../kernel/domain-error.js';

/** Name of the hidden field of every form, and of the header that a script sends instead. */
const FORM_TOKEN_FIELD = 'formToken';
const FORM_TOKEN_HEADER = 'x-form-token';

const expected = new WeakMap<FastifyRequest, string>();

/**
 * Refuses what was not sent from a form of the session, and takes the token out of the body, which then holds what was
 * typed and nothing else. The token of a form with a file comes with the file: `checkFormToken` looks at it then.
 * @param token that of the session; null when nobody is signed in, whose forms are held by their origin alone
 * @throws DomainError `form-token-wrong`
 */
export function takeFormToken(request: FastifyRequest, token: string | null): void {
  const body =
    typeof request.body === 'object' && request.body !== null ? (request.body as Record<string, unknown>) : {};
  const sent = body[FORM_TOKEN_FIELD] ?? request.headers[FORM_TOKEN_HEADER];
  delete body[FORM_TOKEN_FIELD];
  if (token === null) return;
  if (sent === undefined && request.isMultipart()) expected.set(request, token);
  else refuseUnless(token, sent);
}

/** To be called with the fields of a form that brings a file, before the file is received. @throws DomainError `form-token-wrong` */
export function checkFormToken(request: FastifyRequest, fields: Readonly<Record<string, string>>): void {
  const token = expected.get(request);
  if (token !== undefined) refuseUnless(token, fields[FORM_TOKEN_FIELD]);
}

function refuseUnless(token: string, sent: unknown): void {
  if (typeof sent === 'string' && sameToken(sent, token)) return;
  throw new DomainError('form-token-wrong', 'forbidden');
}
