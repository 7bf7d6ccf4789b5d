import type { DateOnly } from '../../../kernel/date-only.js';
import type { ColumnUse } from '../understanding/understanding.js';
import type { ReadCell, Report } from '../values/report.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Draft } from './draft.js';

/** Puts what one cell says into the row being read. A value already there, from a column that speaks first, stays. */
export type Step = (draft: Draft, cell: string, report: Report) => void;

/** Makes the step of one column. */
export type StepMaker = (use: ColumnUse, vocabulary: Vocabulary, today: DateOnly) => Step;

/** Reads the cell, and puts the value where it says when there is one. */
export const put =
  <Value>(read: ReadCell<Value>, place: (draft: Draft, value: Value, report: Report) => void): Step =>
  (draft, cell, report) => {
    const value = read(cell, report);
    if (value !== null) place(draft, value, report);
  };
