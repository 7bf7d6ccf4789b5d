import type { DomainError } from '../kernel/domain-error.js';

/** What `Retry-After` says of a refusal, in seconds; null when waiting would not help. */
export function retryAfter({ kind, facts }: Pick<DomainError, 'kind' | 'facts'>): string | null {
  return kind === 'too-many' && typeof facts.seconds === 'number' ? String(facts.seconds) : null;
}
