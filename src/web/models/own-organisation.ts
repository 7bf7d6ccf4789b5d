import type { Organisation } from '../../accounts/organisation.js';
import type { Scope } from '../../accounts/scope.service.js';
import { DomainError } from '../../kernel/domain-error.js';

/** The organisation one works for: those below it say themselves what their models are. @throws DomainError `organisation-unknown` before the first exists */
export function ownOrganisation({ organisation }: Scope): Organisation {
  if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
  return organisation;
}
