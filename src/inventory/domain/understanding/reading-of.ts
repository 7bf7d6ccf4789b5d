import { foldWords } from '../../../kernel/text.js';
import { sizesIn } from '../values/size.js';
import { MB_FROM } from '../values/read-size.js';
import type { ColumnProfile } from './column-profile.js';
import { decide } from './decide.js';
import { saysStorageKind } from './evidence-column.js';
import { DAY_FIELDS } from './field-meaning.js';
import { headerUnit } from './header-unit.js';
import type { ImportChoices } from './import-choices.js';
import { settleAmounts } from './settle-amounts.js';
import { settleDates } from './settle-dates.js';
import type { TableProfile } from './table-profile.js';
import type { ColumnUse, RowProblem, UnderstoodDecision } from './understanding.js';

const SIZES = new Set(['ram', 'ram_mb', 'disk', 'disk_mb']);

export type Reading = {
  readonly use: ColumnUse | null;
  readonly decisions: readonly UnderstoodDecision[];
  readonly problems: readonly RowProblem[];
};

/** How the values of one column are read: order of its days, decimal mark, unit; with the decisions that settle it. */
export function readingOf(table: TableProfile, index: number, field: string, choices: ImportChoices): Reading {
  const column = table.columns[index];
  if (!column) return { use: null, decisions: [], problems: [] };
  const { header } = column;
  const plain: ColumnUse = {
    index,
    header,
    field,
    dateOrder: null,
    decimalMark: null,
    unit: headerUnit(header, field),
  };
  if (DAY_FIELDS.has(field) && column.dates) {
    const dates = settleDates(column, column.dates, field, table.columns, choices);
    return {
      use: { ...plain, dateOrder: dates.order },
      decisions: dates.decision ? [dates.decision] : [],
      problems: dates.problem ? [dates.problem] : [],
    };
  }
  if (field === 'purchase_price' && column.amounts) {
    const amounts = settleAmounts(column, column.amounts, field, choices);
    return { ...amounts, use: { ...plain, decimalMark: amounts.mark } };
  }
  if (SIZES.has(field) && !saysStorageKind(header)) {
    return { use: plain, decisions: bareUnit(column, plain, field), problems: [] };
  }
  const isCharge = field === 'battery_capacity' && !/sante|health|etat|maximum|batteries/.test(foldWords(header));
  return { use: isCharge ? null : plain, decisions: [], problems: [] };
}

/** Bare numbers under a header without unit: which unit they are read in, and a cell that shows it. */
function bareUnit(column: ColumnProfile, use: ColumnUse, field: string): readonly UnderstoodDecision[] {
  if (use.unit !== null) return [];
  const from = MB_FROM[field.startsWith('ram') ? 'memory' : 'storage'];
  const bare = (text: string): number => (sizesIn(text)[0]?.unit === null ? (sizesIn(text)[0]?.amount ?? 0) : 0);
  const large = column.share((text) => bare(text) >= from).first;
  const small = column.share((text) => bare(text) > 0 && bare(text) < from).first;
  const proof = large ?? small;
  if (!proof) return [];
  const value = large && small ? 'mixed' : large ? 'MB' : 'GB';
  return [decide('size-unit', value, 'cell-proves', { ...proof }, column.name)];
}
