import { dateFromParts } from '../../../kernel/date-only.js';
import { dayShape } from '../values/day-shape.js';
import type { DateOrder } from '../values/read-day.js';

/** A cell that proves something. */
export type Proof = { readonly value: string; readonly row: number };

const MOST_REMEMBERED = 5000;
type Says = 'dmy' | 'mdy' | 'ambiguous' | 'settled' | 'other';

/** What the days of one column say about the order of their numbers, row after row, over the whole file. */
export class DateEvidence {
  dmy: Proof | null = null;
  mdy: Proof | null = null;
  /** year first, month in words, or a spreadsheet's number: no order to find */
  settled: Proof | null = null;
  ambiguous: Proof | null = null;
  ambiguousRows = 0;
  days = 0;
  private readonly remembered = new Map<string, Says>();

  add(text: string, row: number): void {
    const says = this.remembered.get(text) ?? this.read(text);
    if (says === 'other') return;
    this.days++;
    if (says === 'ambiguous') this.ambiguousRows++;
    this[says] ??= { value: text, row };
  }

  /** Null: no day with numbers in doubt was seen, or none settles it. */
  order(): DateOrder | null {
    if (this.dmy && this.mdy) return 'mixed';
    return this.dmy ? 'dmy' : this.mdy ? 'mdy' : null;
  }

  private read(text: string): Says {
    const shape = dayShape(text.trim());
    let says: Says = 'other';
    if (shape.kind === 'settled' && isDay(shape.year, shape.month, shape.day)) says = 'settled';
    if (shape.kind === 'numeric') {
      const { first, second } = shape;
      const dayFirst = isDay(shape.year, second, first);
      const monthFirst = isDay(shape.year, first, second);
      if (dayFirst && monthFirst) says = first === second ? 'settled' : 'ambiguous';
      else if (dayFirst) says = 'dmy';
      else if (monthFirst) says = 'mdy';
    }
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(text, says);
    return says;
  }
}

/** A day that exists; a year of two digits is taken in the 2000s. */
const isDay = (year: number, month: number, day: number): boolean =>
  dateFromParts(year < 100 ? 2000 + year : year, month, day) !== null;
