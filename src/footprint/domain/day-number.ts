import type { DateOnly } from '../../kernel/date-only.js';

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** Days since 1970-01-01: the ledger subtracts days by the million. */
export const dayNumber = (date: DateOnly): number => Date.parse(date) / MILLISECONDS_OF_A_DAY;

/** Of the first of January. */
export const firstDayNumber = (year: number): number => Date.UTC(year, 0, 1) / MILLISECONDS_OF_A_DAY;

/** Days that two ranges share, each from its first day to the eve of its last. */
export const daysInCommon = (from: number, until: number, otherFrom: number, otherUntil: number): number =>
  Math.max(0, Math.min(until, otherUntil) - Math.max(from, otherFrom));
