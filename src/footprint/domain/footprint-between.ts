import { yearOf, type DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../kernel/quantity.js';
import type { ElectricityFactor, ElectricityFactors } from './electricity-factors.js';
import { dayNumber, daysInCommon, firstDayNumber } from './day-number.js';
import { embodiedShareBetween } from './embodied-share.js';
import { added, scaled } from './estimate-arithmetic.js';
import type { LedgerEntry } from './ledger-entry.js';

/** What a device weighs over a stretch of time; `embodied` and `use` add up to `total`. */
export type PeriodFootprint = {
  readonly embodied: Estimate<KgCo2e>;
  readonly use: Estimate<KgCo2e>;
  readonly total: Estimate<KgCo2e>;
  /** the electricity factors behind `use`, one for each year; none when the device did not run */
  readonly electricity: readonly ElectricityFactor[];
};

/** Footprint from one day to the eve of another: the embodied days, and the electricity of each year at that year's factor. */
export function footprintBetween(
  entry: LedgerEntry,
  from: DateOnly,
  to: DateOnly,
  factors: ElectricityFactors,
): PeriodFootprint {
  const embodied = scaled(entry.embodied, embodiedShareBetween(entry, from, to), 'kgCO2e', kgCo2e);
  const electricity: ElectricityFactor[] = [];
  let kgCo2ePerKwhYear = 0;
  const runs = entry.use.map((period) => [dayNumber(period.from), dayNumber(period.until ?? to)] as const);
  const [first, end] = [dayNumber(from), dayNumber(to)];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const yearsRun = shareOfYearRun(runs, year, first, end);
    if (yearsRun === 0) continue;
    const factor = factors.forYear(year);
    electricity.push(factor);
    kgCo2ePerKwhYear += yearsRun * factor.kgCo2ePerKwh;
  }
  const sourceIds = electricity.map((factor) => factor.sourceId);
  const use = scaled(entry.electricityPerYear, kgCo2ePerKwhYear, 'kgCO2e', kgCo2e, sourceIds);
  return { embodied, use, total: added(embodied, use, kgCo2e), electricity };
}

/** Days run in a year, as a share of that year. */
function shareOfYearRun(runs: readonly (readonly [number, number])[], year: number, from: number, to: number): number {
  const [first, next] = [firstDayNumber(year), firstDayNumber(year + 1)];
  const [start, end] = [Math.max(from, first), Math.min(to, next)];
  const days = runs.reduce((sum, [began, stopped]) => sum + daysInCommon(began, stopped, start, end), 0);
  return days / (next - first);
}
