import type { DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../kernel/quantity.js';
import type { AccountingView } from './accounting-view.js';
import type { ElectricityFactor, ElectricityFactors } from './electricity-factors.js';
import { added, scaled } from './estimate-arithmetic.js';
import type { LedgerEntry, LedgerFigures } from './ledger-entry.js';
import { sharesBetween, type PeriodShares } from './period-shares.js';

/** What a device weighs over a stretch of time; `embodied` and `use` add up to `total`. */
export type PeriodFootprint = {
  readonly embodied: Estimate<KgCo2e>;
  readonly use: Estimate<KgCo2e>;
  readonly total: Estimate<KgCo2e>;
  /** the electricity factors behind `use`, one for each year; none when the device did not run */
  readonly electricity: readonly ElectricityFactor[];
};

/** Footprint from one day to the eve of another: the embodied days of a view, and the electricity of each year at that year's factor. */
export const footprintBetween = (
  entry: LedgerEntry,
  from: DateOnly,
  to: DateOnly,
  factors: ElectricityFactors,
  view?: AccountingView,
): PeriodFootprint => footprintOfShares(entry, sharesBetween(entry, from, to, factors, view));

/** The same when the shares are known already: what a device weighs, times what its days tell. */
export function footprintOfShares(figures: LedgerFigures, shares: PeriodShares): PeriodFootprint {
  const embodied = scaled(figures.embodied, shares.embodied, 'kgCO2e', kgCo2e);
  const { kgCo2ePerKwhYear, electricity, electricitySourceIds } = shares;
  const use = scaled(figures.electricityPerYear, kgCo2ePerKwhYear, 'kgCO2e', kgCo2e, electricitySourceIds);
  return { embodied, use, total: added(embodied, use, kgCo2e), electricity };
}
