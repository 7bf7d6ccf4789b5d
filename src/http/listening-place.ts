import { isIP } from 'node:net';
import type { Configuration } from '../config/configuration.js';
import { DomainError } from '../kernel/domain-error.js';

/** Whether only this computer reaches what listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/**
 * Passwords and sessions never cross a network in clear: elsewhere than on this computer, people come through https.
 * @throws DomainError `host-needs-https`
 */
export function refuseClearText({ host, publicUrl }: Pick<Configuration, 'host' | 'publicUrl'>): void {
  if (isLoopback(host) || publicUrl?.startsWith('https://') === true) return;
  throw new DomainError('host-needs-https', 'invalid', { host });
}
