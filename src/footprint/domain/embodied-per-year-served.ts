import { daysBetween, type DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2ePerYear, type KgCo2e, type KgCo2ePerYear } from '../../kernel/quantity.js';
import { scaled } from './estimate-arithmetic.js';

const DAYS_OF_A_YEAR = 365.25;

/**
 * Embodied footprint by year really served, `E / age at exit`: an indicator of what a device cost each year, beside the ledger and never in it.
 * @returns null when it left before it served a whole day
 */
export function embodiedPerYearServed(
  embodied: Estimate<KgCo2e>,
  startedOn: DateOnly,
  leftOn: DateOnly,
): Estimate<KgCo2ePerYear> | null {
  const days = daysBetween(startedOn, leftOn);
  return days < 1 ? null : scaled(embodied, DAYS_OF_A_YEAR / days, 'kgCO2e/year', kgCo2ePerYear);
}
