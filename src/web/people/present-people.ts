import type { PersonRow } from '../../accounts/people/person-row.js';
import type { PersonStatus } from '../../accounts/domain/person-status.js';
import { presentPager } from '../components/present-pager.js';
import type { Tone } from '../components/tone.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { PeopleView } from './people-views.js';

export const PEOPLE_A_PAGE = 25;
const TONES: Readonly<Record<PersonStatus, Tone>> = { invited: 'info', active: 'good', deactivated: 'quiet' };

/** What the address of the list may say was just done. */
export const PEOPLE_OUTCOMES = ['lastTaken', 'rolesTaken'] as const;

export type PeopleFacts = {
  readonly people: readonly PersonRow[];
  /** which page this is, from 1 */
  readonly page: number;
  /** how many there are, all pages together */
  readonly total: number;
  readonly outcome: (typeof PEOPLE_OUTCOMES)[number] | null;
};

/** The people whom an administrator looks after, a line each. */
export function presentPeople({ people, page, total, outcome }: PeopleFacts, locale: Locale): PeopleView {
  const { words, format } = locale;
  const { list, empty } = words.people;
  const first = (page - 1) * PEOPLE_A_PAGE + 1;
  const position =
    people.length === total
      ? list.caption(total)
      : list.captionRange(format.integer(first), format.integer(first + people.length - 1), total);
  return {
    done: outcome === null ? null : words.people.done[outcome],
    caption: position,
    pager: presentPager({ page, size: PEOPLE_A_PAGE, total, position, hrefOf: routes.peoplePage }),
    rows: people.map((person) => ({
      cells: [
        { text: person.name, href: routes.person(person.id) },
        person.email,
        rolesInShort(person, locale),
        {
          text: person.isLocked ? words.accounts.locked : words.accounts.status[person.status],
          tone: person.isLocked ? 'caution' : TONES[person.status],
        },
        person.lastSignInAt === null ? words.accounts.never : format.instantInTable(person.lastSignInAt),
      ],
    })),
    empty: total > 0 ? null : { ...empty, action: { label: empty.action, href: routes.newPerson } },
  };
}

/** The first role, and how many others: a cell is no list. */
function rolesInShort({ roles }: PersonRow, { words }: Locale): string {
  const [first, ...others] = roles;
  if (first === undefined) return words.accounts.noRole;
  const said = words.accounts.held(words.accounts.role[first.role], first.organisationName, 'organisation');
  return others.length === 0 ? said : words.people.list.andOthers(said, others.length);
}
