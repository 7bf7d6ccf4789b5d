import type { ImportColumn } from '../domain/import-document.js';
import { severityOf } from '../domain/problem-codes.js';
import { problemMessage } from '../domain/problem-wording.js';
import type { SourceRow } from '../domain/source-file.js';
import { FIELD_MEANINGS, PERSONAL_FIELDS } from '../domain/understanding/field-meaning.js';
import { recogniseHeaders } from '../domain/understanding/recognise-headers.js';
import type { RowProblem } from '../domain/understanding/understanding.js';
import type { HeaderIndex } from '../domain/vocabulary/header-index.js';
import type { RejectedRow } from './rejected-row.js';

/** An e-mail address names somebody, whatever the title of its column. */
const MAIL = /[^\s@<>;,]+@[^\s@<>;,]+\.[a-z]{2,}/i;

/**
 * Gathers the rows that are rejected, to be given back as they are, also the columns that are not read. What is about
 * people is emptied, since it is not kept: columns recognised as such, and e-mail addresses of columns that are not read.
 */
export class RejectedRows {
  private rows: RejectedRow[] = [];

  /** by place in the row; what stands beyond the titles has no column, and is why the row is rejected */
  private readonly kept: readonly ('whole' | 'without-mails' | 'not')[];

  constructor(columns: readonly ImportColumn[], index: HeaderIndex) {
    const headers = columns.map(({ header }) => header);
    const guesses = recogniseHeaders(headers, index, { likeness: true });
    this.kept = columns.map(({ field }, at) => {
      const guessed = guesses[at]?.field ?? '';
      if (PERSONAL_FIELDS.has(field ?? guessed)) return 'not';
      return FIELD_MEANINGS.has(field ?? guessed) ? 'whole' : 'without-mails';
    });
  }

  add({ position, cells }: SourceRow, problems: readonly RowProblem[]): void {
    const reasons = problems.filter(({ code }) => severityOf(code) === 'error');
    this.rows.push({
      position,
      cells: cells.map((cell, at) => this.given(cell, at)),
      problems: reasons.map(({ code, facts }) => ({ code, message: problemMessage(code, facts, 'fr') })),
    });
  }

  take(): readonly RejectedRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  private given(cell: string, at: number): string {
    const kept = this.kept[at] ?? 'whole';
    return kept === 'not' || (kept === 'without-mails' && MAIL.test(cell)) ? '' : cell;
  }
}
