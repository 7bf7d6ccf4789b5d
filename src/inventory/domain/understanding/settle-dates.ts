import type { DateOrder } from '../values/read-day.js';
import { chosenFor } from './chosen-for.js';
import type { ColumnProfile } from './column-profile.js';
import type { DateEvidence } from './date-evidence.js';
import { decide } from './decide.js';
import type { ImportChoices } from './import-choices.js';
import type { RowProblem, UnderstoodDecision } from './understanding.js';

export type SettledDates = {
  readonly order: DateOrder | null;
  readonly decision: UnderstoodDecision | null;
  readonly problem: RowProblem | null;
};

/**
 * The order of the days of a column, by what proves it: a person, the header ("jj/mm/aaaa"), a cell of the column, a cell of
 * another column of the file. When nothing does, day first, and one warning with the number of rows in doubt.
 */
export function settleDates(
  column: ColumnProfile,
  evidence: DateEvidence,
  field: string,
  others: readonly ColumnProfile[],
  choices: ImportChoices,
): SettledDates {
  const chosen = chosenFor(choices.dateOrders, column);
  if (chosen) return settled(chosen, decide('date-order', chosen, 'person-chose', {}, column.name));
  const order = evidence.order();
  if (order === 'mixed') return mixed(column, evidence);
  if (order) return settled(order, decide('date-order', order, 'cell-proves', { ...evidence[order] }, column.name));
  if (evidence.ambiguous) return doubtful(column, evidence, field, others);
  if (!evidence.settled) return { order: null, decision: null, problem: null };
  const value = formOf(evidence.settled.value.trim());
  return {
    order: null,
    decision: decide('date-order', value, 'cell-proves', { ...evidence.settled }, column.name),
    problem: null,
  };
}

const settled = (order: DateOrder, decision: UnderstoodDecision): SettledDates => ({ order, decision, problem: null });

function mixed(column: ColumnProfile, evidence: DateEvidence): SettledDates {
  const facts = { ...evidence.dmy, otherValue: evidence.mdy?.value ?? '', otherRow: evidence.mdy?.row ?? null };
  return settled('mixed', decide('date-order', 'mixed', 'rows-disagree', facts, column.name));
}

function doubtful(
  column: ColumnProfile,
  evidence: DateEvidence,
  field: string,
  others: readonly ColumnProfile[],
): SettledDates {
  const announced = announcedOrder(column.header);
  if (announced) {
    return settled(announced, decide('date-order', announced, 'header-says', { header: column.header }, column.name));
  }
  for (const other of others) {
    const order = other.dates?.order();
    if (other === column || (order !== 'dmy' && order !== 'mdy')) continue;
    const facts = { ...other.dates?.[order], column: other.header };
    return settled(order, decide('date-order', order, 'other-column-proves', facts, column.name));
  }
  const example = { value: evidence.ambiguous?.value ?? '', row: evidence.ambiguous?.row ?? 0 };
  return {
    order: 'dmy',
    decision: decide('date-order', 'dmy', 'no-row-proves', example, column.name),
    problem: {
      row: example.row,
      column: column.header,
      field,
      code: 'date-ambiguous',
      facts: { rows: evidence.ambiguousRows },
      value: example.value,
    },
  };
}

function announcedOrder(header: string): 'dmy' | 'mdy' | null {
  if (/\b[jd]{1,2}[/.-]m{1,2}[/.-][ay]{2,4}\b/i.test(header)) return 'dmy';
  return /\bm{1,2}[/.-][jd]{1,2}[/.-][ay]{2,4}\b/i.test(header) ? 'mdy' : null;
}

/** How days that leave no doubt are written. */
function formOf(day: string): string {
  if (/\p{L}{3}/u.test(day)) return 'month-in-words';
  if (/^\d{4}/.test(day)) return /^\d{5}(?:[.,]\d+)?$/.test(day) ? 'spreadsheet-serial' : 'ymd';
  return 'dmy';
}
