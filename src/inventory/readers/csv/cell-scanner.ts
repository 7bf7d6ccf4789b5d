import type { CsvShape } from './csv-shape.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const SPACE = 32;

/**
 * Reads one cell at a time out of a piece of text. Quotes open a cell only at its start (spaces before them are
 * allowed); a cell that goes on after its closing quote is taken literally with its quotes, as csv-parse's
 * `relax_quotes` does. The fields hold the last cell read: a reader of millions of cells makes no object for each.
 */
export class CellScanner {
  text = '';
  /** the place of the delimiter, of the line ending or of the end of the text after the cell */
  end = 0;
  wasQuoted = false;
  /** the place of an opening quote whose end has not been seen, or -1 */
  openQuote = -1;
  private readonly delimiter: number;
  private readonly bareCr: boolean;

  constructor(shape: CsvShape) {
    this.delimiter = shape.delimiter === null ? -1 : shape.delimiter.charCodeAt(0);
    this.bareCr = shape.lineEnding === 'cr';
  }

  isDelimiter(source: string, at: number): boolean {
    return source.charCodeAt(at) === this.delimiter;
  }

  /** @param last false when more text will come: a cell that could go on is then not read, and the answer is false */
  scan(source: string, at: number, last: boolean): boolean {
    this.openQuote = -1;
    let quote = at;
    while (source.charCodeAt(quote) === SPACE) quote += 1;
    this.wasQuoted = source.charCodeAt(quote) === QUOTE;
    return this.wasQuoted ? this.quoted(source, quote, last) : this.plain(source, at, '', last);
  }

  /** The place after a line ending that begins at `at`, or -1 when its second half may still come. */
  afterLineEnding(source: string, at: number, last: boolean): number {
    let next = at;
    if (this.bareCr) {
      if (source.charCodeAt(next) === CR) next += 1;
      if (next === source.length && !last) return -1;
    } else {
      while (source.charCodeAt(next) === CR) next += 1;
    }
    return source.charCodeAt(next) === LF ? next + 1 : next;
  }

  private plain(source: string, from: number, head: string, last: boolean): boolean {
    let end = from;
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end);
      if (code === this.delimiter || code === LF || (this.bareCr && code === CR)) break;
    }
    if (end === source.length && !last) return false;
    if (!this.bareCr && source.charCodeAt(end) !== this.delimiter) {
      while (end > from && source.charCodeAt(end - 1) === CR) end -= 1;
    }
    this.text = head + source.slice(from, end);
    this.end = end;
    return true;
  }

  private quoted(source: string, quote: number, last: boolean): boolean {
    let text = '';
    let from = quote + 1;
    for (;;) {
      const close = source.indexOf('"', from);
      if (close < 0) {
        this.openQuote = quote;
        return false;
      }
      text += source.slice(from, close);
      if (source.charCodeAt(close + 1) !== QUOTE) return this.afterQuote(source, text, close + 1, last);
      text += '"';
      from = close + 2;
    }
  }

  private afterQuote(source: string, text: string, at: number, last: boolean): boolean {
    let end = at;
    while (source.charCodeAt(end) === SPACE) end += 1;
    let next = end;
    while (!this.bareCr && source.charCodeAt(next) === CR) next += 1;
    if (next === source.length && !last) return false;
    const code = source.charCodeAt(next);
    const ends =
      next === source.length ||
      code === LF ||
      (this.bareCr && code === CR) ||
      (code === this.delimiter && next === end);
    if (!ends) return this.plain(source, at, `"${text}"`, last);
    this.text = text;
    this.end = end;
    return true;
  }
}
