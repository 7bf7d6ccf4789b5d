import { choiceName } from './chosen-for.js';
import type { ImportChoices } from './import-choices.js';
import type { ColumnUse, Understanding } from './understanding.js';

/** Below this, the values had their say about what a column holds. */
const BY_ITS_HEADER = 0.9;

/** What is worth keeping for next month: what becomes of vanished devices and of conflicts is asked each time. */
export function lastingChoices(choices: ImportChoices): ImportChoices {
  const { fullExport: _thisFile, conflicts: _theseRows, ...lasting } = choices;
  return lasting;
}

/** Whether anything was chosen at all. */
export const isSomethingChosen = (choices: ImportChoices): boolean =>
  Object.values(choices).some((chosen) => (chosen instanceof Map || chosen instanceof Set ? chosen.size > 0 : true));

/** Remembered choices under those of today: for one column or word, what is given now wins. */
export function withRemembered(remembered: ImportChoices, given: ImportChoices): ImportChoices {
  const { columns, dateOrders, decimalMarks, types, statuses } = remembered;
  const all = <Value>(
    before: ReadonlyMap<string, Value> | undefined,
    now: ReadonlyMap<string, Value> | undefined,
  ): ReadonlyMap<string, Value> => new Map([...(before ?? []), ...(now ?? [])]);
  const maps = {
    columns: all(columns, given.columns),
    dateOrders: all(dateOrders, given.dateOrders),
    decimalMarks: all(decimalMarks, given.decimalMarks),
    types: all(types, given.types),
    statuses: all(statuses, given.statuses),
  };
  const { columns: merged, ...others } = maps;
  const filled = Object.fromEntries(Object.entries(others).filter(([, map]) => map.size > 0));
  return { ...remembered, ...given, ...filled, columns: merged };
}

/**
 * What was settled about a file, by a person or by its evidence, as choices: a few of its rows alone are then read as they
 * were among all the others, although they prove less.
 */
export function settledChoices(choices: ImportChoices, { uses, columns }: Understanding): ImportChoices {
  const byValues = columns.filter(({ field, confidence }) => field !== null && confidence < BY_ITS_HEADER);
  const nameOf = ({ index, header }: ColumnUse): string => choiceName(columns[index] ?? { header });
  const settled: ImportChoices = {
    columns: new Map(byValues.map((column) => [choiceName(column), column.field])),
    dateOrders: new Map(
      uses.flatMap((use) =>
        use.dateOrder === 'dmy' || use.dateOrder === 'mdy' ? [[nameOf(use), use.dateOrder] as const] : [],
      ),
    ),
    decimalMarks: new Map(
      uses.flatMap((use) =>
        use.decimalMark === ',' || use.decimalMark === '.' ? [[nameOf(use), use.decimalMark] as const] : [],
      ),
    ),
  };
  return withRemembered(settled, lastingChoices(choices));
}
