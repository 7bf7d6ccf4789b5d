import { addMonths, type DateOnly } from '../../kernel/date-only.js';
import type { Years } from '../../kernel/quantity.js';
import { dayNumber, daysInCommon } from './day-number.js';
import type { LedgerDays } from './ledger-entry.js';

/** The last day of the spreading, exclusive: a life of 2.5 years is 30 months. */
export const referenceLifeEndsOn = (startedOn: DateOnly, life: Years): DateOnly =>
  addMonths(startedOn, Math.max(1, Math.round(life * 12)));

/**
 * Share of the embodied footprint booked from one day to the eve of another: equal for each day of the reference life,
 * the rest on the day the device leaves. Over any cut of time the shares add up to 1.
 */
export function embodiedShareBetween(
  entry: Pick<LedgerDays, 'startedOn' | 'leftOn' | 'referenceLifeYears'>,
  from: DateOnly,
  to: DateOnly,
): number {
  const [first, end] = [dayNumber(from), dayNumber(to)];
  const started = dayNumber(entry.startedOn);
  const lifeEnds = dayNumber(referenceLifeEndsOn(entry.startedOn, entry.referenceLifeYears));
  const leaves = entry.leftOn === null ? lifeEnds : Math.max(started, dayNumber(entry.leftOn));
  const spread = daysInCommon(started, Math.min(leaves, lifeEnds), first, end);
  const rest = first <= leaves && leaves < end ? Math.max(0, lifeEnds - leaves) : 0;
  return (spread + rest) / (lifeEnds - started);
}
