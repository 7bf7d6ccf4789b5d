import { dateFromParts, dayOf, monthOf, yearOf, type DateOnly } from '../../../kernel/date-only.js';
import type { WordList } from '../vocabulary/word-list.js';
import { cleanText } from './clean-text.js';
import { dayShape } from './day-shape.js';
import type { ReadCell, Report } from './report.js';

/** `mixed`: the column holds both orders, so that only what tells its own order is read. */
export type DateOrder = 'dmy' | 'mdy' | 'mixed';

export type DayRule = {
  readonly order: DateOrder;
  /** `past`: the day cannot be later than today, and a year of two digits is the latest that is not */
  readonly expects: 'past' | 'any';
  readonly today: DateOnly;
  readonly nullMarkers: WordList;
};

const FIRST_DAY = '1980-01-01';

/** Reads a day; refuses what is no day, what is before 1980 and, when it must be past, what is to come. */
export const dayReader =
  (rule: DayRule): ReadCell<DateOnly> =>
  (cell, report) => {
    const text = cleanText(cell, report);
    if (text === '' || rule.nullMarkers.has(text)) return null;
    const day = inOrder(text, rule, report);
    if (day === null) return null;
    if (day < FIRST_DAY) report('date-too-old');
    else if (rule.expects === 'past' && day > rule.today) report('date-in-future');
    else return day;
    return null;
  };

function inOrder(text: string, rule: DayRule, report: Report): DateOnly | null {
  const shape = dayShape(text);
  if (shape.kind === 'incomplete') report('date-incomplete');
  else if (shape.kind === 'unreadable') report('date-unreadable');
  else if (shape.kind === 'settled') return onCalendar(shape.year, shape.month, shape.day, rule, report);
  else return fromNumbers(shape.first, shape.second, shape.year, rule, report);
  return null;
}

function fromNumbers(first: number, second: number, year: number, rule: DayRule, report: Report): DateOnly | null {
  if (rule.order === 'mixed' && first <= 12 && second <= 12 && first !== second) {
    report('date-undecided');
    return null;
  }
  const dayFirst = rule.order === 'dmy' || (rule.order === 'mixed' && first > 12);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month > 12 && day <= 12) {
    report('date-against-order', { order: rule.order });
    return null;
  }
  return onCalendar(year, month, day, rule, report);
}

function onCalendar(year: number, month: number, day: number, rule: DayRule, report: Report): DateOnly | null {
  const date = dateFromParts(year < 100 ? century(year, month, day, rule) : year, month, day);
  if (date === null) report(isBeforeCalendar(year, month, day) ? 'date-too-old' : 'date-unreadable');
  return date;
}

/** Our calendar begins in 1900; spreadsheets show an empty date as 30 or 31/12/1899. */
const isBeforeCalendar = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year < 1900 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** `23` is 2023; when the day must be past and 2023 is to come, 1923. Otherwise 80…99 are the 1900s. */
function century(year: number, month: number, day: number, rule: DayRule): number {
  if (rule.expects === 'any') return year < 80 ? 2000 + year : 1900 + year;
  const rank = (2000 + year) * 10_000 + month * 100 + day;
  const today = yearOf(rule.today) * 10_000 + monthOf(rule.today) * 100 + dayOf(rule.today);
  return rank <= today || year < 80 ? 2000 + year : 1900 + year;
}
