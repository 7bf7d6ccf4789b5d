import type { ImportColumn } from '../domain/import-document.js';
import { severityOf } from '../domain/problem-codes.js';
import { problemMessage } from '../domain/problem-wording.js';
import type { SourceRow } from '../domain/source-file.js';
import { PERSONAL_FIELDS } from '../domain/understanding/field-meaning.js';
import { recogniseHeaders } from '../domain/understanding/recognise-headers.js';
import type { RowProblem } from '../domain/understanding/understanding.js';
import type { HeaderIndex } from '../domain/vocabulary/header-index.js';
import type { RejectedRow } from './rejected-row.js';

/**
 * Gathers the rows that are rejected, to be given back. Cells of columns about people, and of columns nobody knows, which
 * may be about people too, are emptied: they are not kept.
 */
export class RejectedRows {
  private rows: RejectedRow[] = [];

  /** by place in the row; what stands beyond the titles has no column, and is why the row is rejected */
  private readonly isEmptied: readonly boolean[];

  constructor(columns: readonly ImportColumn[], index: HeaderIndex) {
    const headers = columns.map(({ header }) => header);
    const guesses = recogniseHeaders(headers, index, { likeness: true });
    this.isEmptied = columns.map(({ field }, at) => {
      const known = field ?? guesses[at]?.field ?? null;
      return known === null || known === 'ignore' || PERSONAL_FIELDS.has(known);
    });
  }

  add({ position, cells }: SourceRow, problems: readonly RowProblem[]): void {
    const reasons = problems.filter(({ code }) => severityOf(code) === 'error');
    this.rows.push({
      position,
      cells: cells.map((cell, at) => (this.isEmptied[at] === true ? '' : cell)),
      problems: reasons.map(({ code, facts }) => ({ code, message: problemMessage(code, facts, 'fr') })),
    });
  }

  take(): readonly RejectedRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }
}
