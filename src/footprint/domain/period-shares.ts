import type { DateOnly } from '../../kernel/date-only.js';
import { embodiedShareIn, REFERENCE_LIFE, type AccountingView } from './accounting-view.js';
import type { ElectricityFactor, ElectricityFactors } from './electricity-factors.js';
import type { LedgerDays } from './ledger-entry.js';
import { yearsRun } from './years-run.js';

/** What the days of a device tell of a stretch of time, whatever it weighs: the same for all that were held from one day to another. */
export type PeriodShares = {
  /** share of the embodied footprint booked */
  readonly embodied: number;
  /** years run, each at the factor of its year: times the kWh of a year, kgCO2e */
  readonly kgCo2ePerKwhYear: number;
  /** the factors behind it, one for each year; none when the device did not run */
  readonly electricity: readonly ElectricityFactor[];
  readonly electricitySourceIds: readonly string[];
};

/** The shares from one day to the eve of another: the embodied days of a view, and the electricity of each year at that year's factor. */
export function sharesBetween(
  days: LedgerDays,
  from: DateOnly,
  to: DateOnly,
  factors: ElectricityFactors,
  view: AccountingView = REFERENCE_LIFE,
): PeriodShares {
  const runs = yearsRun(days.use, from, to, factors);
  const electricity = runs.map(({ factor }) => factor);
  return {
    embodied: embodiedShareIn(view, days, from, to),
    kgCo2ePerKwhYear: runs.reduce((sum, { years, factor }) => sum + years * factor.kgCo2ePerKwh, 0),
    electricity,
    electricitySourceIds: sourcesOf(electricity),
  };
}

/** One list for each set of sources, so that what is put together with it is put together once. */
const lists = new Map<string, readonly string[]>();

function sourcesOf(electricity: readonly ElectricityFactor[]): readonly string[] {
  const ids = [...new Set(electricity.map(({ sourceId }) => sourceId))];
  const key = ids.join(' ');
  const list = lists.get(key) ?? Object.freeze(ids);
  lists.set(key, list);
  return list;
}
