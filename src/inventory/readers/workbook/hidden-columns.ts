import { columnLetters } from '../../domain/column-letters.js';
import type { Decision, SourceRow } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';

/** Neighbouring columns that a sheet does not show, from 0, the last included. */
export type ColumnSpan = { readonly first: number; readonly last: number };

/**
 * Columns that a person does not see are read like the others, and named; null when none of them holds anything in the first rows.
 * @param rows the first ones: sheets hide all the columns to their right, which hold nothing
 */
export function hiddenColumns(spans: readonly ColumnSpan[], rows: readonly SourceRow[]): Decision | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const isHidden = (column: number): boolean => spans.some(({ first, last }) => first <= column && column <= last);
  const filled = Array.from({ length: width }, (_, column) => column)
    .filter((column) => isHidden(column) && rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''))
    .map(columnLetters);
  return filled.length === 0 ? null : decide('hidden-columns', filled.join(', '), 'hidden-is-read');
}
