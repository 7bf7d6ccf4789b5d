import type { DateOnly } from '../../kernel/date-only.js';
import { chance, pick } from '../dice.js';
import type { Cell, Column } from './sheet.js';

const parts = (day: DateOnly): [string, string, string] => [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];

/** Each writes nothing for an unknown day. */
export const frenchDay = (day: DateOnly | null, separator: '/' | '-' | '.' = '/'): string =>
  day === null ? '' : parts(day).reverse().join(separator);

/** `07/03/21` */
export const shortFrenchDay = (day: DateOnly | null): string =>
  day === null ? '' : `${frenchDay(day).slice(0, 6)}${day.slice(2, 4)}`;

/** `3/27/2021` */
export const americanDay = (day: DateOnly | null): string => {
  if (day === null) return '';
  const [year, month, dayOfMonth] = parts(day);
  return `${String(Number(month))}/${String(Number(dayOfMonth))}/${year}`;
};

/** A true day for a workbook. */
export const workbookDay = (day: DateOnly | null): Cell => (day === null ? '' : { day });

/** `1049,90` */
export const commaPrice = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/** `1 049,90 €`, the space and the one before the sign unbreakable as Excel writes them */
export const euroPrice = (cents: number): string => `${thousands(commaPrice(cents), '\u00a0')}\u00a0€`;

/** `1,049.90` */
export const englishPrice = (cents: number): string => thousands((cents / 100).toFixed(2), ',');

const thousands = (text: string, separator: string): string => text.replace(/\B(?=(\d{3})+[,.])/, separator);

/** The column, empty for a share of the devices. */
export const sometimesEmpty = (share: number, [header, cell]: Column): Column => [
  header,
  (device, random) => (chance(random, share) ? '' : cell(device, random)),
];

/** The column, with one of these words instead for a share of the devices. */
export const sometimes = (share: number, words: readonly string[], [header, cell]: Column): Column => [
  header,
  (device, random) => (chance(random, share) ? pick(random, words) : cell(device, random)),
];
