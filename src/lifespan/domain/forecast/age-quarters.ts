import { monthsBetween, type DateOnly } from '../../../kernel/date-only.js';

/** Older devices count with those of forty years. */
const OLDEST = 160;

/**
 * Age in whole quarters on the day a forecast begins. Devices of one age in quarters are spread over it: they stand for its middle.
 * Null when the first day is still to come on that day.
 */
export function ageInQuarters(since: DateOnly, startsOn: DateOnly): number | null {
  if (since > startsOn) return null;
  return Math.min(OLDEST, Math.floor(monthsBetween(since, startsOn) / 3));
}

/** The quarter of life in which a rule renews: a rule of 72 months waits for the whole of its twenty-four quarters. @param months > 0 */
export const quartersOfRule = (months: number): number => Math.max(1, Math.ceil(months / 3));
