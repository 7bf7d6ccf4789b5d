import type { Configuration } from '../config/configuration.js';
import { DomainError } from '../kernel/domain-error.js';
import { isLoopback } from '../kernel/loopback.js';

type Place = Pick<Configuration, 'host' | 'publicUrl'>;

/**
 * Passwords and sessions never cross a network in clear: elsewhere than on this computer, people come through https.
 * @throws DomainError `host-needs-https`
 */
export function refuseClearText({ host, publicUrl }: Place): void {
  if (isLoopback(host) || publicUrl?.startsWith('https://') === true) return;
  throw new DomainError('host-needs-https', 'invalid', { host });
}

/**
 * People enter a demonstration without password: it is for whoever sits at this computer, even behind a proxy.
 * @throws DomainError `demo-loopback-only`
 */
export function refuseDemoElsewhere({ host, publicUrl }: Place): void {
  if (isLoopback(host) && (publicUrl === null || isLoopback(new URL(publicUrl).hostname))) return;
  throw new DomainError('demo-loopback-only', 'invalid', {});
}
