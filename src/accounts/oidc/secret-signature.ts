import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '../../kernel/domain-error.js';

/**
 * Checks that a token is signed with the secret shared with the provider (HS256). Its header was held to that one
 * algorithm before or will be after: no public key is ever taken for the secret.
 * @throws DomainError `oidc-failed` when it is not
 */
export function checkSecretSignature(token: string, secret: string): void {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const right = createHmac('sha256', secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) {
    throw new DomainError('oidc-failed', 'forbidden', { reason: 'signature' });
  }
}

/** `fetch` that gives back no signed answer (`application/jwt`) unless the shared secret signed it. */
export const fetchSignedWith =
  (secret: string): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, init);
    if (/^application\/jwt\b/i.test(response.headers.get('content-type') ?? '')) {
      checkSecretSignature(await response.clone().text(), secret);
    }
    return response;
  };
