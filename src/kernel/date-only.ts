declare const day: unique symbol;

/** A calendar day `YYYY-MM-DD`, compared as text; no hour, no zone. */
export type DateOnly = string & { readonly [day]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; null when the text has another shape or names a day that does not exist (2023-02-30). */
export function parseDateOnly(text: string): DateOnly | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  return dateFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** @throws RangeError where `parseDateOnly` answers null */
export function dateOnly(text: string): DateOnly {
  const parsed = parseDateOnly(text);
  if (parsed === null) throw new RangeError(`${text} is not a day of the calendar`);
  return parsed;
}

/** @param month 1..12; null when the day does not exist or the year is outside 1900..2199 */
export function dateFromParts(year: number, month: number, dayOfMonth: number): DateOnly | null {
  if (![year, month, dayOfMonth].every(Number.isInteger) || year < 1900 || year > 2199) return null;
  if (!(month >= 1 && month <= 12) || !(dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month))) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as DateOnly;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const yearOf = (date: DateOnly): number => Number(date.slice(0, 4));
export const monthOf = (date: DateOnly): number => Number(date.slice(5, 7));
export const dayOf = (date: DateOnly): number => Number(date.slice(8, 10));

/** Days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whole months elapsed, the way an age is said: from the 15th to the 14th of the next month is 0. Negative when `to` is earlier. */
export function monthsBetween(from: DateOnly, to: DateOnly): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const elapsed = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dayOf(to) < dayOf(from) ? elapsed - 1 : elapsed;
}

/** The same day `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: DateOnly, months: number): DateOnly {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dateOnly(
    `${String(year)}-${String(month).padStart(2, '0')}-${String(Math.min(dayOf(date), daysInMonth(year, month))).padStart(2, '0')}`,
  );
}

export function addDays(date: DateOnly, days: number): DateOnly {
  return dateOnly(new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10));
}
