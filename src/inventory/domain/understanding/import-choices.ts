import { DomainError } from '../../../kernel/domain-error.js';
import type { Category } from '../category.js';
import type { DeviceStatus } from '../device-status.js';
import type { ProblemCode } from '../problem-codes.js';
import type { Delimiter, SourceEncoding } from '../source-file.js';
import type { DecimalMark } from '../values/amount.js';
import type { HeaderIndex } from '../vocabulary/header-index.js';
import type { OutOfScopeKind } from '../vocabulary/type-meaning.js';

/** What becomes of devices that a file called a full export no longer names. */
export const FULL_EXPORTS = ['no', 'list', 'mark-missing'] as const;
export type FullExport = (typeof FULL_EXPORTS)[number];

/** The answer to a conflict of identity: leave the row, or let it update the device that was found. */
export const CONFLICT_ANSWERS = ['leave', 'update-found'] as const;
export type ConflictAnswer = (typeof CONFLICT_ANSWERS)[number];

/** What a person settled about a file: it goes before anything the importer would find, and is told as a decision. */
export type ImportChoices = {
  /** title of a column, `title#2` for the second one of that title → field of the vocabulary, null to leave the column out */
  readonly columns: ReadonlyMap<string, string | null>;
  /** header of the file → order of its days */
  readonly dateOrders?: ReadonlyMap<string, 'dmy' | 'mdy'>;
  readonly decimalMarks?: ReadonlyMap<string, DecimalMark>;
  /** position of the row of titles, as the person sees it, from 1; 0: the file has none, its columns are called A, B, C…; may stand below the rows searched otherwise */
  readonly headerRow?: number;
  /** of a text file; a workbook has none */
  readonly encoding?: SourceEncoding;
  readonly delimiter?: Delimiter;
  /** the sheet of a workbook, hidden ones included */
  readonly sheet?: string;
  /** what a type written so in the file is; case and accents do not count */
  readonly types?: ReadonlyMap<string, Category | 'out-of-scope'>;
  /** what a status written so in the file means */
  readonly statuses?: ReadonlyMap<string, DeviceStatus>;
  /** kinds out of scope whose rows come in all the same, without a category */
  readonly include?: ReadonlySet<OutOfScopeKind>;
  readonly fullExport?: FullExport;
  /** code of a problem of identity → what to do with every row that has it */
  readonly conflicts?: ReadonlyMap<ProblemCode, ConflictAnswer>;
};

export const NO_CHOICES: ImportChoices = { columns: new Map() };

/** @throws DomainError `mapping-field-unknown` when a field is not of the vocabulary */
export function checkChoices(choices: ImportChoices, headers: HeaderIndex): void {
  for (const [header, field] of choices.columns) {
    if (field !== null && !headers.fields.has(field)) {
      throw new DomainError('mapping-field-unknown', 'invalid', { header, field });
    }
  }
}
