import { DomainError } from '../../../kernel/domain-error.js';
import type { SourceRow } from '../../domain/source-file.js';
import type { ReaderLimits } from '../reader-limits.js';
import { CellScanner } from './cell-scanner.js';
import type { CsvShape } from './csv-shape.js';

type CsvLimits = Pick<ReaderLimits, 'cellCharacters' | 'columns' | 'recordCharacters'>;

const UNFINISHED = -1;
const LINE_BREAK = /\r\n|[\r\n]/g;
const LF_ONLY = /\n/g;

/**
 * Cuts text that arrives in pieces into rows, one per record, blank lines left out. Keeps at most one record in memory.
 * @throws DomainError `cell-too-long`, `row-too-wide`, `row-too-long` (facts: row, limit), `file-quote-unclosed` (row)
 */
export class CsvParser {
  /** the beginning of a record whose end has not arrived */
  private pending = '';
  private line = 1;
  private readonly scanner: CellScanner;
  private readonly lineBreak: RegExp;

  constructor(
    shape: CsvShape,
    private readonly limits: CsvLimits,
  ) {
    this.scanner = new CellScanner(shape);
    this.lineBreak = shape.lineEnding === 'cr' ? LINE_BREAK : LF_ONLY;
  }

  /** @param last true with the last piece: what is pending is then a record */
  push(text: string, last = false): SourceRow[] {
    const source = this.pending + text;
    const rows: SourceRow[] = [];
    let at = 0;
    while (at < source.length) {
      const next = this.record(source, at, last, rows);
      if (next === UNFINISHED) break;
      at = next;
    }
    this.pending = source.slice(at);
    if (this.pending.length > 0) this.refuseEndless(this.scanner.openQuote - at, last);
    return rows;
  }

  /** Reads one record into `rows`; answers where the next begins. */
  private record(source: string, start: number, last: boolean, rows: SourceRow[]): number {
    const { scanner, limits } = this;
    const cells: string[] = [];
    let lines = 0;
    for (let at = start; ; at = scanner.end + 1) {
      if (!scanner.scan(source, at, last)) return UNFINISHED;
      if (scanner.text.length > limits.cellCharacters) this.refuse('cell-too-long', limits.cellCharacters);
      cells.push(scanner.text);
      if (cells.length > limits.columns) this.refuse('row-too-wide', limits.columns);
      if (scanner.wasQuoted) lines += source.slice(at, scanner.end).match(this.lineBreak)?.length ?? 0;
      if (!scanner.isDelimiter(source, scanner.end)) break;
    }
    const next = scanner.afterLineEnding(source, scanner.end, last);
    if (next === UNFINISHED) return UNFINISHED;
    if (cells.length > 1 || (cells[0] ?? '').trim() !== '') rows.push({ position: this.line, cells });
    this.line += lines + 1;
    return next;
  }

  /** Refuses what would have to be kept in memory without an end in sight. @param quote its place in `pending` */
  private refuseEndless(quote: number, last: boolean): void {
    const { cellCharacters, recordCharacters } = this.limits;
    if (quote >= 0 && (last || this.pending.length - quote > cellCharacters)) {
      const linesBefore = this.pending.slice(0, quote).match(this.lineBreak)?.length ?? 0;
      throw new DomainError('file-quote-unclosed', 'invalid', { row: this.line + linesBefore });
    }
    if (this.pending.length > recordCharacters) this.refuse('row-too-long', recordCharacters);
  }

  private refuse(code: string, limit: number): never {
    throw new DomainError(code, 'invalid', { row: this.line, limit });
  }
}
