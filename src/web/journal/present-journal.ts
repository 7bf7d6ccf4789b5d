import { REACHES, ROLES, type Reach, type Role } from '../../accounts/domain/role.js';
import type { RecordedAct } from '../../audit/recorded-act.js';
import type { Facts } from '../../kernel/domain-error.js';
import { presentPager } from '../components/present-pager.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { wordFor } from '../wording/word-for.js';
import type { JournalView } from './journal-view.js';

export const ACTS_A_PAGE = 25;

/** SHA-256: its beginning is enough to compare with the eye; the whole of it is in the record. */
const FINGERPRINT = /^[0-9a-f]{64}$/;
const FINGERPRINT_SHOWN = 12;

export type JournalFacts = {
  readonly organisation: string;
  readonly acts: readonly RecordedAct[];
  /** names of the people who acted and of those whom acts are about, by `person:<id>` */
  readonly names: Readonly<Record<string, string>>;
  /** from 1 */
  readonly page: number;
  readonly total: number;
  /** place of the first act that no longer says what was recorded; null when the chain is intact */
  readonly brokenAt: number | null;
};

/** The record of acts of an organisation, newest first, and whether anybody tampered with it. */
export function presentJournal(facts: JournalFacts, locale: Locale): JournalView {
  const { words, format } = locale;
  const { journal } = words;
  const { acts, names, page, total, brokenAt } = facts;
  const first = (page - 1) * ACTS_A_PAGE + 1;
  const position =
    acts.length === total
      ? journal.caption(total)
      : journal.captionRange(format.integer(first), format.integer(first + acts.length - 1), total);
  return {
    purpose: journal.purpose(facts.organisation),
    chain:
      brokenAt === null
        ? { tone: 'info', sentence: journal.isIntact(total) }
        : { tone: 'danger', sentence: journal.isBroken(format.integer(brokenAt)) },
    caption: position,
    pager: presentPager({ page, size: ACTS_A_PAGE, total, position, hrefOf: routes.journalPage }),
    rows: acts.map((act) => ({
      cells: [
        format.integer(act.sequence),
        format.instantInTable(act.at),
        sayWho(act.actor, names, locale),
        wordFor(journal.action, act.action),
        sayFacts(about(act, names), locale),
      ],
    })),
    empty: total > 0 ? null : { ...journal.empty, action: { label: journal.empty.action, href: routes.newImport } },
  };
}

function sayWho(actor: string, names: Readonly<Record<string, string>>, { words }: Locale): string {
  if (actor.startsWith('person:')) return names[actor] ?? words.journal.unknownPerson;
  return actor.startsWith('token:') ? words.journal.token : wordFor(words.journal.actor, actor);
}

/** The person whom an act is about, when it is about one, then what the act tells of itself. */
function about({ subject, facts }: RecordedAct, names: Readonly<Record<string, string>>): Facts {
  const person = names[`person:${subject}`];
  return person === undefined ? facts : { person, ...facts };
}

/** `rôle : Consultation, portée : cette organisation seule`; what has no word is shown as it was recorded, naughts are left out. */
function sayFacts(facts: Facts, { words, format }: Locale): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '' && value !== 0)
    .map(([name, value]) => {
      const said = typeof value === 'number' ? format.integer(value) : sayFact(String(value), words.accounts);
      return `${wordFor(words.journal.fact, name)}${words.layout.colon}${said}`;
    })
    .join(', ');
}

function sayFact(value: string, accounts: Locale['words']['accounts']): string {
  if (FINGERPRINT.test(value)) return `${value.slice(0, FINGERPRINT_SHOWN)}…`;
  if ((ROLES as readonly string[]).includes(value)) return accounts.role[value as Role];
  return (REACHES as readonly string[]).includes(value) ? accounts.reach[value as Reach] : value;
}
