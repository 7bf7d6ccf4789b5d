import { guardedInLine } from '../inventory/domain/values/formula-guard.js';

type Cell = string | number | null;

/** One line of CSV for spreadsheets: semicolons, quotes where needed, and an apostrophe before what would be a formula. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(';')}\r\n`;

/** A number, negative or not, is a number: only text is guarded. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = guardedInLine(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
