import { addMonths, dateFromParts, monthOf, yearOf, type DateOnly } from '../../../kernel/date-only.js';

/** Three calendar months: `quarter` 1 begins on 1 January. */
export type CalendarQuarter = {
  readonly year: number;
  readonly quarter: number;
  readonly startsOn: DateOnly;
};

/** How far a forecast looks: five years. */
export const FORECAST_QUARTERS = 20;

/** The calendar quarters that begin after a day, in order: from 25 November 2026, the first is the first of 2027. */
export function quartersAfter(today: DateOnly, count = FORECAST_QUARTERS): readonly CalendarQuarter[] {
  const month = Math.floor((monthOf(today) - 1) / 3) * 3 + 1;
  const current = dateFromParts(yearOf(today), month, 1);
  if (current === null) throw new RangeError(`${today} has no quarter`);
  return Array.from({ length: count }, (_, index) => {
    const startsOn = addMonths(current, 3 * (index + 1));
    return { year: yearOf(startsOn), quarter: (monthOf(startsOn) + 2) / 3, startsOn };
  });
}
