import { addDays, addMonths, type DateOnly } from '../../kernel/date-only.js';
import { DomainError } from '../../kernel/domain-error.js';
import { CATEGORIES } from '../domain/category.js';
import { DEVICE_STATUSES } from '../domain/device-status.js';
import type { DeviceFilter } from './device-filter.js';

/** A filter as people write it, the same words in an address, in the API and on the command line. */
export type FilterWords = {
  readonly words?: string | undefined;
  readonly category?: string | undefined;
  readonly status?: string | undefined;
  readonly manufacturer?: string | undefined;
  readonly site?: string | undefined;
  /** whole years, both included; `unknown` for devices without a date */
  readonly ageFrom?: string | undefined;
  readonly ageTo?: string | undefined;
  /** `no`: without the retired devices */
  readonly retired?: string | undefined;
};

/** @throws DomainError `filter-wrong` with the name, the value and what would be right */
export function readFilter(given: FilterWords, today: DateOnly): DeviceFilter {
  const ageUnknown = given.ageFrom === 'unknown';
  const from = ageUnknown ? undefined : years('age-from', given.ageFrom);
  const to = years('age-to', given.ageTo);
  return {
    words: text(given.words),
    category: oneOf('category', given.category, CATEGORIES),
    status: oneOf('status', given.status, DEVICE_STATUSES),
    manufacturer: text(given.manufacturer),
    siteName: text(given.site),
    // five years old: bought up to today five years ago, and after today six years ago
    sinceBefore: from === undefined ? undefined : addDays(addMonths(today, -12 * from), 1),
    sinceFrom: to === undefined ? undefined : addDays(addMonths(today, -12 * (to + 1)), 1),
    ageUnknown: ageUnknown || undefined,
    withRetired: oneOf('retired', given.retired, ['yes', 'no']) !== 'no',
  };
}

const text = (given: string | undefined): string | undefined => (given?.trim() ? given.trim() : undefined);

function oneOf<Word extends string>(
  name: string,
  given: string | undefined,
  words: readonly Word[],
): Word | 'unknown' | undefined {
  const value = text(given);
  if (value === undefined || value === 'unknown') return value;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new DomainError('filter-wrong', 'invalid', { name, value, expected: words.join(', ') });
  return word;
}

function years(name: string, given: string | undefined): number | undefined {
  const value = text(given);
  if (value === undefined) return undefined;
  if (!/^\d{1,2}$/.test(value)) throw new DomainError('filter-wrong', 'invalid', { name, value, expected: '0 … 99' });
  return Number(value);
}
