import type { ImportColumn } from '../domain/import-document.js';
import { severityOf } from '../domain/problem-codes.js';
import { problemMessage } from '../domain/problem-wording.js';
import type { SourceRow } from '../domain/source-file.js';
import { isTitleAboutPeople, namesSomebody } from '../domain/understanding/about-people.js';
import { FIELD_MEANINGS, PERSONAL_FIELDS } from '../domain/understanding/field-meaning.js';
import { recogniseHeaders } from '../domain/understanding/recognise-headers.js';
import type { RowProblem } from '../domain/understanding/understanding.js';
import type { HeaderIndex } from '../domain/vocabulary/header-index.js';
import type { RejectedRow } from './rejected-row.js';

/**
 * Gathers the rows that are rejected, to be given back as they are, also the columns that are not read. What is about
 * people is emptied, since it is not kept: columns recognised as such or whose title says so, and e-mail addresses and
 * telephone numbers of columns that are not read.
 */
export class RejectedRows {
  private rows: RejectedRow[] = [];

  /** by place in the row; what stands beyond the titles has no column, and is why the row is rejected */
  private readonly kept: readonly ('whole' | 'but-people' | 'not')[];

  constructor(columns: readonly ImportColumn[], index: HeaderIndex) {
    const headers = columns.map(({ header }) => header);
    const guesses = recogniseHeaders(headers, index, { likeness: true });
    this.kept = columns.map(({ field, header }, at) => {
      const guessed = guesses[at]?.field ?? '';
      if (PERSONAL_FIELDS.has(field ?? guessed)) return 'not';
      if (FIELD_MEANINGS.has(field ?? guessed)) return 'whole';
      return isTitleAboutPeople(header) ? 'not' : 'but-people';
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
    return kept === 'not' || (kept === 'but-people' && namesSomebody(cell)) ? '' : cell;
  }
}
