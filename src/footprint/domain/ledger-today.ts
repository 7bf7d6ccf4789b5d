import { addDays, yearOf, type DateOnly } from '../../kernel/date-only.js';
import { annualFootprint } from './annual-footprint.js';
import type { DeviceHistory } from './device-history.js';
import type { DeviceReference } from './device-reference.js';
import type { ElectricityFactors } from './electricity-factors.js';
import type { KnownFootprint } from './footprint-answer.js';
import { footprintBetween } from './footprint-between.js';
import type { LedgerEntry } from './ledger-entry.js';

/** What the ledger says of a device so far and this year. */
export type LedgerToday = Pick<KnownFootprint, 'embodiedToDate' | 'useToDate' | 'totalToDate' | 'thisYear'>;

const UNKNOWN: LedgerToday = { embodiedToDate: null, useToDate: null, totalToDate: null, thisYear: null };

/** Answers what the history allows, and null for the rest. A device that left without a date has all its footprint booked. */
export function ledgerToday(
  history: DeviceHistory | null,
  today: DateOnly,
  reference: DeviceReference,
  factors: ElectricityFactors,
): LedgerToday {
  if (history === null) return UNKNOWN;
  if (history.leftOn === 'unknown') return { ...UNKNOWN, embodiedToDate: reference.embodied };
  const entry: LedgerEntry = {
    embodied: reference.embodied,
    electricityPerYear: reference.electricityPerYear,
    referenceLifeYears: reference.referenceLifeYears,
    startedOn: history.startedOn,
    leftOn: history.leftOn,
    use: history.use ?? [],
  };
  const soFar = footprintBetween(entry, history.startedOn, addDays(today, 1), factors);
  if (history.use === null) return { ...UNKNOWN, embodiedToDate: soFar.embodied };
  return {
    embodiedToDate: soFar.embodied,
    useToDate: soFar.use,
    totalToDate: soFar.total,
    thisYear: annualFootprint(entry, yearOf(today), factors),
  };
}
