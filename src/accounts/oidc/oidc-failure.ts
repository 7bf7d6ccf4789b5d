import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { DomainError } from '../../kernel/domain-error.js';

/** Codes of `openid-client` that tell of a network or a server, not of a wrong answer. */
const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];
const BROKEN_CONNECTION = ['fetch failed', 'terminated'];

/**
 * What went wrong with the provider, as a refusal. Codes only: neither its words, which a stranger may have chosen, nor
 * anything that was signed.
 */
export function oidcFailure(error: unknown): DomainError {
  for (const one of [error, (error as Error).cause]) {
    if (one instanceof DomainError) return one;
    if (isBrokenConnection(one)) return unavailable();
  }
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return refused(error.error);
  const reason = asCode((error as { code?: unknown }).code);
  return AWAY.includes(reason) ? unavailable() : new DomainError('oidc-failed', 'forbidden', { reason });
}

/** By name: Node's own `fetch` throws a `TypeError` that need not be the one of this module. */
function isBrokenConnection(error: unknown): boolean {
  const { name, message } = (error ?? {}) as Partial<Error>;
  return name === 'TypeError' && message !== undefined && BROKEN_CONNECTION.includes(message);
}

const refused = (error: string): DomainError => new DomainError('oidc-refused', 'forbidden', { error: asCode(error) });
const unavailable = (): DomainError => new DomainError('oidc-unavailable', 'unavailable');

const asCode = (value: unknown): string =>
  typeof value === 'string' && /^[A-Za-z0-9_]{1,60}$/.test(value) ? value : 'unknown';
