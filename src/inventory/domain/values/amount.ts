import { LONGEST_FIGURE } from './longest-figure.js';

export type DecimalMark = ',' | '.';

/** What a column proves: one mark, both (`mixed`), or nothing (null). */
export type ColumnMark = DecimalMark | 'mixed' | null;

/** An amount as it is written, and what its writing proves about the decimal mark of its column. */
export type Amount = {
  readonly currency: 'EUR' | 'other' | null;
  /** the mark that this text proves to be decimal: `1 234,56`, `1,234.56` */
  readonly proves: DecimalMark | null;
  /** one mark followed by three digits: `1,234` */
  readonly ambiguous: boolean;
  /** value when the mark is decimal, and when it separates thousands; equal when nothing is ambiguous */
  readonly asDecimal: number;
  readonly asThousands: number;
};

const EURO = /€|\beur(?:os?)?\b/iu;
const OTHER_CURRENCY = /[$£¥]|\b(?:usd|gbp|chf|cad|dollars?|francs?|frf)\b/iu;
const AROUND =
  /€|\b(?:eur(?:os?)?|h\.?t\.?|t\.?t\.?c\.?)(?=\W|$)|[$£¥]|\b(?:usd|gbp|chf|cad|dollars?|francs?|frf)\b/giu;
/** by far the most common writing */
const BARE = /^\d+(?:([.,])(?:\d{1,2}|\d{4,8}))?$/;
/** thousands, when they are parted, are so by threes and by one mark */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d{1,3}(?:\.\d{3})+(?:,\d*)?|\d+(?:[.,]\d*)?)$/;

/** Null when the text is no amount. Thousands may be parted by spaces of any kind or apostrophes. */
export function amountOf(text: string): Amount | null {
  if (text.length > LONGEST_FIGURE) return null;
  const bare = BARE.exec(text);
  if (bare) return certain(null, (bare[1] as DecimalMark | undefined) ?? null, Number(text.replace(',', '.')));
  const currency = OTHER_CURRENCY.test(text) ? 'other' : EURO.test(text) ? 'EUR' : null;
  const digits = text
    .replace(AROUND, '')
    .replace(/[\s'’]/gu, '')
    .replace('−', '-');
  if (!NUMBER.test(digits)) return null;
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  if (commas > 0 && points > 0) {
    const mark: DecimalMark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    return certain(currency, mark, numberWith(digits, mark));
  }
  if (commas + points === 0) return certain(currency, null, Number(digits));
  const mark: DecimalMark = commas > 0 ? ',' : '.';
  const other: DecimalMark = commas > 0 ? '.' : ',';
  if (commas + points > 1) return certain(currency, other, numberWith(digits, other));
  const [whole = '', decimals = ''] = digits.split(mark);
  const ambiguous = decimals.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole);
  const asDecimal = numberWith(digits, mark);
  if (!ambiguous) return certain(currency, mark, asDecimal);
  return { currency, proves: null, ambiguous, asDecimal, asThousands: numberWith(digits, other) };
}

function certain(currency: Amount['currency'], proves: DecimalMark | null, value: number): Amount {
  return { currency, proves, ambiguous: false, asDecimal: value, asThousands: value };
}

const numberWith = (digits: string, mark: DecimalMark): number =>
  Number(mark === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', ''));
