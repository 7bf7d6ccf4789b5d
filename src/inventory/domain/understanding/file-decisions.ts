import type { ImportColumn } from '../import-document.js';
import { decide } from './decide.js';
import { FIELD_MEANINGS, PERSONAL_FIELDS } from './field-meaning.js';
import type { HeaderGuess } from './header-guess.js';
import type { TableProfile } from './table-profile.js';
import type { UnderstoodDecision } from './understanding.js';

/** Where the header was found, and what makes it one. */
export function headerFound(table: TableProfile, guesses: readonly HeaderGuess[]): UnderstoodDecision {
  const value = String(table.headerRow);
  if (table.headerFound === 'chosen') return decide('header-row', value, 'person-chose');
  if (table.headerFound === 'first-row') return decide('header-row', value, 'first-row-proposed');
  if (table.headerFound === 'by-shape') return decide('header-row', value, 'headers-by-shape');
  const recognised = table.headerCells.filter((_cell, at) => (guesses[at]?.field ?? null) !== null);
  return decide('header-row', value, 'headers-recognised', {
    recognised: recognised.length,
    columns: table.headerCells.filter((cell) => cell !== '').length,
    examples: recognised.slice(0, 3).join(', '),
  });
}

/** What is recognised and not kept: names of persons, and data the inventory has no place for. */
export function columnsLeftOut(
  columns: readonly ImportColumn[],
  refused: ReadonlySet<number>,
): readonly UnderstoodDecision[] {
  const personal: string[] = [];
  const other: string[] = [];
  columns.forEach(({ header, field }, at) => {
    if (field === null || refused.has(at) || FIELD_MEANINGS.has(field)) return;
    (PERSONAL_FIELDS.has(field) ? personal : other).push(header);
  });
  return [
    ...(personal.length > 0 ? [decide('personal-data-not-kept', personal.join(', '), 'not-needed')] : []),
    ...(other.length > 0 ? [decide('columns-not-kept', other.join(', '), 'no-place')] : []),
  ];
}
