import type { Facts } from '../../../kernel/domain-error.js';
import type { ImportColumn } from '../import-document.js';
import type { ProblemCode } from '../problem-codes.js';
import type { Decision } from '../source-file.js';
import type { ColumnMark } from '../values/amount.js';
import type { DateOrder } from '../values/read-day.js';
import type { SizeUnit } from '../values/size.js';
import type { DecisionReason } from '../decision-wording.js';

/** One column that is read, and how. */
export type ColumnUse = {
  /** place in the row, from 0 */
  readonly index: number;
  readonly header: string;
  /** a key of `FIELD_MEANINGS` */
  readonly field: string;
  /** null: the column has no day whose numbers need an order */
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: ColumnMark;
  readonly unit: SizeUnit | null;
};

/** A decision with its proof in a form that any language can word. `because` is its English wording. */
export type UnderstoodDecision = Decision & {
  /** header of the column it is about; null: the whole file */
  readonly column: string | null;
  readonly reason: DecisionReason;
  readonly facts: Facts;
};

/** Something to say about a row; `asImportProblem` words it. */
export type RowProblem = {
  readonly row: number;
  readonly column: string | null;
  readonly field: string | null;
  readonly code: ProblemCode;
  readonly facts: Facts;
  readonly value: string | null;
};

/** What was understood of a file, plain data that can be stored and taken up again. */
export type Understanding = {
  /** position of the header row, as the person sees it */
  readonly headerRow: number;
  readonly headerCells: readonly string[];
  readonly columns: readonly ImportColumn[];
  /** columns that are read; of one slot, the first to speak stands first */
  readonly uses: readonly ColumnUse[];
  readonly decisions: readonly UnderstoodDecision[];
  /** problems of whole columns, each once, at the first row concerned */
  readonly problems: readonly RowProblem[];
  /** data rows: no header, blank or footer line */
  readonly rowCount: number;
  /** `PC` and `Ordinateur` mean a desktop, because laptops have their own word in the same column */
  readonly genericComputerIsDesktop: boolean;
  /** a row wider than the header is shifted (CSV), not annotated beside the table (workbooks) */
  readonly wideRowsAreShifted: boolean;
  /** some letters were read twice on their way: see `mojibake.ts` */
  readonly lettersAreRepaired: boolean;
};
