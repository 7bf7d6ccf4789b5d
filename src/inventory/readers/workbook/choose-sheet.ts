import { DomainError } from '../../../kernel/domain-error.js';
import type { Decision, SourceRow } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import type { SheetLayout } from './sheet-layout.js';

/** A sheet and its first rows that are not blank. */
export type SheetPeek = {
  readonly name: string;
  readonly rows: readonly SourceRow[];
};

/** Rows to look at: a header stands among the first twenty. */
export const PEEK_ROWS = 25;
const LONGEST_TITLE = 60;

/**
 * The sheet most like a table: the one whose header-like row has the most column titles, among those with two rows.
 * In case of a tie the first wins. Said as a decision when there was a choice.
 * @throws DomainError `file-empty` when no sheet has a row
 */
export function chooseSheet(
  sheets: readonly SheetPeek[],
  fileName: string,
): { name: string; decision: Decision | null } {
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  const candidates = filled.filter((sheet) => sheet.rows.length > 1);
  const scored = (candidates.length > 0 ? candidates : filled).map((sheet) => ({
    sheet,
    header: headerLike(sheet.rows),
  }));
  const [first, ...others] = scored;
  if (first === undefined) throw new DomainError('file-empty', 'invalid', { file: fileName });
  const best = others.reduce((leader, other) => (other.header.titles > leader.header.titles ? other : leader), first);
  const { name } = best.sheet;
  if (sheets.length < 2) return { name, decision: null };
  const rejected = sheets.filter((sheet) => sheet.name !== name).map((sheet) => sheet.name);
  const facts = { titles: best.header.titles, row: best.header.position, rejected: rejected.join(', ') };
  return { name, decision: decide('sheet', name, 'sheet-with-titles', facts) };
}

/** A sheet was chosen, by the importer or by a person: what there is to say of it. @param layout null when it shows all that it holds */
export function sheetDecisions(
  { name, decision }: { name: string; decision: Decision | null },
  sheets: readonly SheetPeek[],
  layout: SheetLayout | null,
): readonly Decision[] {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return [...(decision === null ? [] : [decision]), ...(layout?.decisions(rows) ?? [])];
}

/** The sheet a person chose, under its name as the workbook writes it. @throws DomainError `sheet-unknown` with the list */
export function sheetNamed(
  asked: string,
  names: readonly string[],
  fileName: string,
): { name: string; decision: Decision } {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  const found = names.find((name) => name === asked) ?? names.find((name) => same(name, asked));
  if (found !== undefined) return { name: found, decision: decide('sheet', found, 'person-chose') };
  throw new DomainError('sheet-unknown', 'not-found', { file: fileName, sheet: asked, sheets: names.join(', ') });
}

/** The row with the most different short words, a row below it being as the rule wants. */
function headerLike(rows: readonly SourceRow[]): { titles: number; position: number } {
  let best = { titles: 0, position: rows[0]?.position ?? 1 };
  for (const row of rows) {
    const titles = new Set(row.cells.filter(isTitle).map((cell) => cell.trim().toLowerCase())).size;
    if (titles > best.titles) best = { titles, position: row.position };
  }
  return best;
}

const isTitle = (cell: string): boolean => /\p{L}/u.test(cell) && cell.trim().length <= LONGEST_TITLE;
