import { addDays, dateOnly, dayOf, monthOf, yearOf } from '../../../kernel/date-only.js';
import { LONGEST_FIGURE } from './longest-figure.js';
import { monthOfWord } from './month-words.js';

/** What a text says about a day, before the order of its numbers is known. Years of two digits are left so. */
export type DayShape =
  | { readonly kind: 'settled'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'unreadable' };

const TIME = String.raw`(?:[T ,]+\d{1,2}(?:[:h]\d{2}.*)?)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}`);
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:\d{6})?$/;
const NUMERIC = new RegExp(String.raw`^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d{2})${TIME}`);
const WORDED = new RegExp(
  String.raw`^(?:\p{L}{2,}\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)?[ ./-]*(\p{L}{3,}\.?)[ ./,-]*(\d{4}|\d{2})${TIME}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?:\p{L}{2,}\.?,? )?(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}`,
  'u',
);
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
const INCOMPLETE = /^(?:(?:19|20)\d{2}|\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}|\p{L}{3,}\.?[ ./-]*(?:\d{4}|\d{2}))$/u;

/** Days counted by spreadsheets from 1899-12-30; these bounds are 1954 and 2099. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 73_050;

/** Reads the forms people and programs give to a day: ISO, numbers in either order, months in words, spreadsheet serials. */
export function dayShape(text: string): DayShape {
  if (text.length > LONGEST_FIGURE) return { kind: 'unreadable' };
  let match = NUMERIC.exec(text);
  if (match) return { kind: 'numeric', first: Number(match[1]), second: Number(match[2]), year: Number(match[3]) };
  match = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (match) return settled(match[1], match[2], match[3]);
  match = WORDED.exec(text);
  const month = match && monthOfWord(match[2] ?? '');
  if (match && month) return settled(match[3], month, match[1]);
  match = MONTH_FIRST.exec(text);
  const firstMonth = match && monthOfWord(match[1] ?? '');
  if (match && firstMonth) return settled(match[3], firstMonth, match[2]);
  match = SERIAL.exec(text);
  if (match) return fromSerial(Number(match[1]));
  return { kind: INCOMPLETE.test(text) ? 'incomplete' : 'unreadable' };
}

function settled(year: string | undefined, month: string | number | undefined, day: string | undefined): DayShape {
  return { kind: 'settled', year: Number(year), month: Number(month), day: Number(day) };
}

function fromSerial(serial: number): DayShape {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return { kind: 'unreadable' };
  const day = addDays(dateOnly('1900-01-01'), serial - 2);
  return { kind: 'settled', year: yearOf(day), month: monthOf(day), day: dayOf(day) };
}
