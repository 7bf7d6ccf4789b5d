import type { SourceRow } from '../source-file.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { findHeader } from './find-header.js';

/** Title of the column that our file of rejected rows adds to those of the source; the vocabulary ignores it. */
export const REASON_HEADER = 'Motif du rejet (Prolonge)';

/** Rows to look at: those the header may stand in, and some values below. */
export const HEAD_ROWS = 50;

export type SourceHeaders = {
  /** as they are written, in their order, without our column of reasons and the blanks at the end */
  readonly headers: readonly string[];
  /** the file is one of those in which we give rejected rows back */
  readonly isRejectedRows: boolean;
};

/**
 * By what a file is known for one of the same source: its titles, found without anybody's help so that they are found again
 * next month; the first row that is not blank when none looks like titles.
 */
export function sourceHeaders(head: readonly SourceRow[], vocabulary: Vocabulary): SourceHeaders {
  const found = findHeader(head, vocabulary);
  const row = found === null ? head.find(({ cells }) => cells.some((cell) => cell.trim() !== '')) : head[found.at];
  const cells = (row?.cells ?? []).map((cell) => cell.trim());
  const headers = cells.filter((cell) => cell !== REASON_HEADER);
  while (headers.at(-1) === '') headers.pop();
  return { headers, isRejectedRows: headers.length < cells.length && cells.includes(REASON_HEADER) };
}
