import { yearOf, type DateOnly } from '../../kernel/date-only.js';
import { dayNumber, daysInCommon, firstDayNumber } from './day-number.js';
import type { ElectricityFactor, ElectricityFactors } from './electricity-factors.js';
import type { Period } from './ledger-entry.js';

/** What part of a calendar year was run, and the electricity of that year. */
export type YearRun = { readonly years: number; readonly factor: ElectricityFactor };

/** Years run from one day to the eve of another, one entry for each calendar year with a day run; days count by their year's length. */
export function yearsRun(
  use: readonly Period[],
  from: DateOnly,
  to: DateOnly,
  factors: ElectricityFactors,
): readonly YearRun[] {
  const runs = use.map((period) => [dayNumber(period.from), dayNumber(period.until ?? to)] as const);
  const [first, end] = [dayNumber(from), dayNumber(to)];
  const found: YearRun[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const years = shareOfYearRun(runs, year, first, end);
    if (years > 0) found.push({ years, factor: factors.forYear(year) });
  }
  return found;
}

/** Days run in a year, as a share of that year. */
function shareOfYearRun(runs: readonly (readonly [number, number])[], year: number, from: number, to: number): number {
  const [first, next] = [firstDayNumber(year), firstDayNumber(year + 1)];
  const [start, end] = [Math.max(from, first), Math.min(to, next)];
  const days = runs.reduce((sum, [began, stopped]) => sum + daysInCommon(began, stopped, start, end), 0);
  return days / (next - first);
}
