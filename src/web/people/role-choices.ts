import { PERSON_ROLES, REACHES } from '../../accounts/domain/role.js';
import type { Locale } from '../wording/locale.js';
import type { RoleChoices } from './people-views.js';

type Named = { readonly id: string; readonly name: string };

/** What one may choose from to give a role. */
export function roleChoices(organisations: readonly Named[], { words }: Locale): RoleChoices {
  return {
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
    roles: PERSON_ROLES.map((role) => ({ value: role, label: words.accounts.role[role] })),
    reaches: REACHES.map((reach) => ({ value: reach, label: words.accounts.reach[reach] })),
  };
}

/** What each role allows, for who hesitates. */
export const rolesExplained = ({ words }: Locale) =>
  PERSON_ROLES.map((role) => ({ term: words.accounts.role[role], content: words.accounts.roleDoes[role] }));
