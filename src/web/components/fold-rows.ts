import type { Cell, Row } from './data-table.js';
import type { FoldedRows } from './folded-table.js';

/** More names than that are no longer read. */
const MOST_NAMED = 100;

/**
 * Parts the rows of a list in those that are shown and those that are only named, when asked.
 * @param count how many there are, also those that nobody kept
 */
export function foldRows(
  all: readonly Row[],
  count: number,
  shown: number,
  say: (count: number) => string,
): FoldedRows {
  const rows = all.slice(0, shown);
  const rest = all.slice(shown, MOST_NAMED);
  const beyond = count - rows.length - rest.length;
  return {
    rows,
    rest: rest.map(({ cells: [name] }) => textOf(name)).join(', '),
    more: count > rows.length ? say(count - rows.length) : '',
    beyond: beyond > 0 ? say(beyond) : '',
  };
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.text : (cell ?? ''));
