import { dateOnly } from '../../kernel/date-only.js';
import type { AccountingView } from './accounting-view.js';
import type { ElectricityFactors } from './electricity-factors.js';
import { footprintBetween, type PeriodFootprint } from './footprint-between.js';
import type { LedgerEntry } from './ledger-entry.js';

/**
 * What a device weighs in the organisation's footprint in a calendar year. Reference-life view, unless another is asked for: one
 * share of the embodied footprint for each day of the reference life, nothing after, the rest on the day it leaves. And its
 * electricity while it runs.
 * @see data/methods/footprint.md
 */
export function annualFootprint(
  entry: LedgerEntry,
  year: number,
  factors: ElectricityFactors,
  view?: AccountingView,
): PeriodFootprint {
  return footprintBetween(entry, firstDayOf(year), firstDayOf(year + 1), factors, view);
}

const firstDayOf = (year: number) => dateOnly(`${String(year)}-01-01`);
