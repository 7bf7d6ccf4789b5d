import type { DateOnly } from '../../kernel/date-only.js';
import type { SupportRow } from './support-row.js';

export const SUPPORT_STATES = [
  'supported-until',
  'supported-undated',
  'ended-on',
  'ended-undated',
  'unknown',
  'not-applicable',
] as const;
export type SupportState = (typeof SUPPORT_STATES)[number];

/** What the end concerns: the installed system, the phone or tablet itself, or a computer's firmware and drivers only. */
export type SupportSubject = 'system' | 'model' | 'firmware';

/** What the text or the table left open: two editions, versions or variants, or a version that the table does not hold. */
export type SupportDoubt = 'edition-unknown' | 'version-unknown' | 'variant-unknown' | 'not-covered';

/** Until when a device receives security updates. `on` is the last day covered: the day after it, support has ended. */
export type SupportEnd = {
  readonly state: SupportState;
  readonly on: DateOnly | null;
  /** what was recognised, as printed */
  readonly product: string | null;
  readonly sourceId: string | null;
  readonly subject: SupportSubject | null;
  /** last day of the paid extension of that system, where one is sold */
  readonly extendedOn: DateOnly | null;
  readonly doubt: SupportDoubt | null;
};

/** What a text was recognised as: one row, or several that the text does not tell apart. */
export type SupportMatch = {
  readonly subject: SupportSubject;
  readonly product: string;
  readonly rows: readonly SupportRow[];
  readonly extendedOn: DateOnly | null;
  readonly doubt: SupportDoubt | null;
};

const SAYS_NOTHING = { on: null, product: null, sourceId: null, subject: null, extendedOn: null, doubt: null } as const;
export const SUPPORT_UNKNOWN: SupportEnd = Object.freeze({ state: 'unknown', ...SAYS_NOTHING });
export const SUPPORT_NOT_APPLICABLE: SupportEnd = Object.freeze({ state: 'not-applicable', ...SAYS_NOTHING });

/**
 * What a match means today. An unknown edition takes the earliest end; rows that differ otherwise agree on what they share
 * (all ended: by the latest day; all supported: until the earliest), else nothing is claimed.
 */
export function concludeSupport(match: SupportMatch, today: DateOnly): SupportEnd {
  const { subject, product, extendedOn, doubt } = match;
  const ended = match.rows.filter((row) => hasEnded(row, today));
  const days = match.rows.flatMap((row) => row.endsOn ?? []).sort();
  const allDated = days.length === match.rows.length;
  const known = { product, sourceId: match.rows[0]?.sourceId ?? null, subject, extendedOn, doubt };
  if (match.rows.length === 0) return { ...known, state: 'unknown', on: null };
  const first = days[0] ?? null;
  if (doubt === 'edition-unknown' && first !== null) {
    return { ...known, state: first < today ? 'ended-on' : 'supported-until', on: first };
  }
  if (ended.length === match.rows.length) {
    return allDated
      ? { ...known, state: 'ended-on', on: days[days.length - 1] ?? null }
      : { ...known, state: 'ended-undated', on: null };
  }
  if (ended.length > 0) return { ...known, state: 'unknown', on: null };
  return first === null
    ? { ...known, state: 'supported-undated', on: null }
    : { ...known, state: 'supported-until', on: first };
}

const hasEnded = (row: SupportRow, today: DateOnly): boolean =>
  row.endsOn === null ? row.hasEnded : row.endsOn < today;
