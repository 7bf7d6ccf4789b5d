import { guardedInLine } from '../domain/values/formula-guard.js';

/** One line of CSV in the delimiter of its source: quotes where needed, an apostrophe before what would be a formula. */
export const sourceCsvLine = (cells: readonly string[], delimiter: string): string =>
  `${cells.map((cell) => quoted(guardedInLine(cell), delimiter)).join(delimiter)}\r\n`;

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
