import { addMonths, daysBetween, type DateOnly } from '../../kernel/date-only.js';
import type { Years } from '../../kernel/quantity.js';
import type { LedgerEntry } from './ledger-entry.js';

/** The last day of the spreading, exclusive: a life of 2.5 years is 30 months. */
export const referenceLifeEndsOn = (startedOn: DateOnly, life: Years): DateOnly =>
  addMonths(startedOn, Math.max(1, Math.round(life * 12)));

/**
 * Share of the embodied footprint booked from one day to the eve of another: equal for each day of the reference life,
 * the rest on the day the device leaves. Over any cut of time the shares add up to 1.
 */
export function embodiedShareBetween(
  entry: Pick<LedgerEntry, 'startedOn' | 'leftOn' | 'referenceLifeYears'>,
  from: DateOnly,
  to: DateOnly,
): number {
  const endsOn = referenceLifeEndsOn(entry.startedOn, entry.referenceLifeYears);
  const wholeDays = daysBetween(entry.startedOn, endsOn);
  const left = entry.leftOn !== null && entry.leftOn < endsOn ? later(entry.leftOn, entry.startedOn) : null;
  const spread = daysInCommon(entry.startedOn, left ?? endsOn, from, to);
  const rest = left !== null && from <= left && left < to ? daysBetween(left, endsOn) : 0;
  return (spread + rest) / wholeDays;
}

/** Days that two ranges share, each from its first day to the eve of its last. */
export function daysInCommon(from: DateOnly, until: DateOnly, otherFrom: DateOnly, otherUntil: DateOnly): number {
  return Math.max(0, daysBetween(later(from, otherFrom), earlier(until, otherUntil)));
}

const later = (one: DateOnly, other: DateOnly): DateOnly => (one > other ? one : other);
const earlier = (one: DateOnly, other: DateOnly): DateOnly => (one < other ? one : other);
