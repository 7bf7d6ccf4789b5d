import { addDays, dateOnly, yearOf, type DateOnly } from '../../kernel/date-only.js';
import type { Years } from '../../kernel/quantity.js';
import type { Category } from '../../inventory/domain/category.js';
import { avoidedBetween, type AvoidedPeriod } from './avoided-between.js';
import { historyOf } from './device-history.js';
import type { DeviceReference } from './device-reference.js';
import type { ElectricityFactors } from './electricity-factors.js';
import type { FootprintInput } from './footprint-answer.js';

/** What keeping one device avoided, from its first day to today and since the first of January. */
export type AvoidedSoFar = {
  /** the device whose purchase is spared */
  readonly replacement: DeviceReference['replacement'];
  readonly toDate: AvoidedPeriod;
  readonly thisYear: AvoidedPeriod;
};

/**
 * What no record of the inventory tells today, and what the avoided ledger hence leaves out: unknown, and not zero. A part fitted; a second
 * use, which needs its years and the purchase it spares; a new device bought for the same person all the same.
 */
export const AVOIDED_LEAVES_OUT = ['parts-fitted', 'second-use', 'bought-all-the-same'] as const;

/** @returns null when the day it started, or the day it left, is not known */
export function avoidedSoFar(
  input: FootprintInput,
  { replacement }: DeviceReference,
  today: DateOnly,
  fleetLives: ReadonlyMap<Category, Years>,
  factors: ElectricityFactors,
): AvoidedSoFar | null {
  const history = historyOf(input);
  if (history === null || history.leftOn === 'unknown') return null;
  const { startedOn } = history;
  const fleetLifeYears = fleetLives.get(replacement.category) ?? null;
  const kept = { replacement, fleetLifeYears, startedOn, service: history.use ?? [] };
  const tomorrow = addDays(today, 1);
  const since = (from: DateOnly): AvoidedPeriod => avoidedBetween(kept, from, tomorrow, today, factors);
  return { replacement, toDate: since(startedOn), thisYear: since(dateOnly(`${String(yearOf(today))}-01-01`)) };
}
