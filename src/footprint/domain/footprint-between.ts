import type { DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../kernel/quantity.js';
import { embodiedShareIn, REFERENCE_LIFE, type AccountingView } from './accounting-view.js';
import type { ElectricityFactor, ElectricityFactors } from './electricity-factors.js';
import { added, scaled } from './estimate-arithmetic.js';
import type { LedgerEntry } from './ledger-entry.js';
import { yearsRun } from './years-run.js';

/** What a device weighs over a stretch of time; `embodied` and `use` add up to `total`. */
export type PeriodFootprint = {
  readonly embodied: Estimate<KgCo2e>;
  readonly use: Estimate<KgCo2e>;
  readonly total: Estimate<KgCo2e>;
  /** the electricity factors behind `use`, one for each year; none when the device did not run */
  readonly electricity: readonly ElectricityFactor[];
};

/** Footprint from one day to the eve of another: the embodied days of a view, and the electricity of each year at that year's factor. */
export function footprintBetween(
  entry: LedgerEntry,
  from: DateOnly,
  to: DateOnly,
  factors: ElectricityFactors,
  view: AccountingView = REFERENCE_LIFE,
): PeriodFootprint {
  const embodied = scaled(entry.embodied, embodiedShareIn(view, entry, from, to), 'kgCO2e', kgCo2e);
  const runs = yearsRun(entry.use, from, to, factors);
  const electricity = runs.map(({ factor }) => factor);
  const kgCo2ePerKwhYear = runs.reduce((sum, { years, factor }) => sum + years * factor.kgCo2ePerKwh, 0);
  const sourceIds = electricity.map((factor) => factor.sourceId);
  const use = scaled(entry.electricityPerYear, kgCo2ePerKwhYear, 'kgCO2e', kgCo2e, sourceIds);
  return { embodied, use, total: added(embodied, use, kgCo2e), electricity };
}
