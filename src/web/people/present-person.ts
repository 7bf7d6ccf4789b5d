import type { HeldRole, PersonRow } from '../../accounts/people/person-row.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { PersonAct, PersonView, RoleLine } from './people-views.js';
import { roleChoices } from './role-choices.js';

/** What the address of a person's page may say was just done. */
export const PERSON_OUTCOMES = ['given', 'taken', 'unlocked', 'factorRemoved', 'closed', 'reopened'] as const;
export type PersonOutcome = (typeof PERSON_OUTCOMES)[number];

export type PersonFacts = {
  readonly person: PersonRow;
  /** where the administrator may give roles */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly form?: FormState;
  readonly outcome: PersonOutcome | null;
};

/** A person as an administrator sees them, and what can be done. */
export function presentPerson(facts: PersonFacts, locale: Locale): PersonView {
  const { words, format } = locale;
  const { person, form = BLANK, outcome } = facts;
  const { one } = words.people;
  const { accounts } = words;
  const status = accounts.status[person.status];
  return {
    name: person.name,
    done: outcome === null ? null : one.done[outcome],
    facts: [
      { term: accounts.email, content: person.email },
      { term: one.status, content: person.isLocked ? `${status}, ${accounts.locked}` : status },
      { term: one.factor, content: person.hasSecondFactor ? one.factorSet : one.factorNotSet },
      {
        term: one.lastSignIn,
        content: person.lastSignInAt === null ? accounts.never : format.instant(person.lastSignInAt),
      },
      { term: one.createdAt, content: format.dayOf(person.createdAt) },
    ],
    roles: person.roles.map((held) => roleLine(held, locale)),
    takeAction: routes.personAct(person.id, 'take'),
    giveAction: routes.personAct(person.id, 'give'),
    form,
    choices: roleChoices(facts.organisations, locale),
    acts: actsOn(person, locale),
  };
}

function roleLine(held: HeldRole, { words, format }: Locale): RoleLine {
  const { one } = words.people;
  const text = words.accounts.held(words.accounts.role[held.role], held.organisationName, held.reach);
  return {
    text,
    since: one.since(format.dayOf(held.grantedAt)),
    label: one.takeLabel(text),
    hidden: { organisation: held.organisationId, role: held.role },
  };
}

/** What the state of the account calls for, in the order of use. */
function actsOn({ id, status, isLocked, hasSecondFactor }: PersonRow, { words }: Locale): readonly PersonAct[] {
  const { one } = words.people;
  const act = (name: 'invite' | 'unlock' | 'removeFactor' | 'close' | 'reopen', label: string, how: string) => ({
    label,
    how,
    href: routes.personAct(id, name),
    asksFirst: name === 'close',
  });
  if (status === 'deactivated') return [act('reopen', one.reopen, one.reopenHow)];
  return [
    ...(status === 'invited' ? [act('invite', one.reinvite, one.reinviteHow)] : []),
    ...(isLocked ? [act('unlock', one.unlock, one.unlockHow)] : []),
    ...(hasSecondFactor ? [act('removeFactor', one.removeFactor, one.removeFactorHow)] : []),
    act('close', one.close, one.closeHow),
  ];
}
