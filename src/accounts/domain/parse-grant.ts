import { DomainError } from '../../kernel/domain-error.js';
import type { Grant } from './grant.js';
import { PERSON_ROLES, REACHES } from './role.js';

/** A role as it is typed. */
export type WantedGrant = { readonly organisationId: string; readonly role: string; readonly reach: string };

/** Reads a role that a person can be given. @throws DomainError `role-unknown`, `reach-unknown` */
export function parseGrant({ organisationId, role: roleText, reach: reachText }: WantedGrant): Grant {
  const role = PERSON_ROLES.find((one) => one === roleText);
  if (role === undefined) {
    throw new DomainError('role-unknown', 'invalid', { value: roleText, expected: PERSON_ROLES.join(', ') });
  }
  const reach = REACHES.find((one) => one === reachText);
  if (reach === undefined) {
    throw new DomainError('reach-unknown', 'invalid', { value: reachText, expected: REACHES.join(', ') });
  }
  return { organisationId, role, reach };
}
