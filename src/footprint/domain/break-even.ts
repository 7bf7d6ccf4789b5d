import { kgCo2ePerYear, kwhPerYear, years } from '../../kernel/quantity.js';
import type { KgCo2e, KgCo2ePerKwh, KgCo2ePerYear, KwhPerYear, Years } from '../../kernel/quantity.js';

/** Years of keeping after which the parts fitted are repaid: `N* = (U + R) / (E/L − f·(c_old − c_new))`; null: never. */
export function yearsToRepay(
  costs: KgCo2e,
  perYear: KgCo2ePerYear,
  factor: KgCo2ePerKwh,
  extra: KwhPerYear = kwhPerYear(0),
): Years | null {
  const gainedPerYear = kgCo2ePerYear(perYear - factor * extra);
  return gainedPerYear > 0 ? years(costs / gainedPerYear) : null;
}

/** Extra consumption of the old device above which keeping it no longer avoids anything: `(E/L − (U+R)/N) / f`. */
export const breakEvenExtraElectricity = (
  perYear: KgCo2ePerYear,
  factor: KgCo2ePerKwh,
  costs: KgCo2e,
  kept: Years,
): KwhPerYear => kwhPerYear((perYear - costs / kept) / factor);

/** Years a new device must run before its lower consumption has repaid its manufacture: `E / (f·(c_old − c_new))`; null: never. */
export const paybackOfReplacing = (embodied: KgCo2e, saved: KwhPerYear, factor: KgCo2ePerKwh): Years | null =>
  saved > 0 ? years(embodied / (factor * saved)) : null;

/** Renewal cycle that emits least when new models improve by `gain` a year: `√(2E / (f·g·c))`; null: never renew. */
export const leastCarbonCycle = (
  embodied: KgCo2e,
  consumption: KwhPerYear,
  factor: KgCo2ePerKwh,
  gain: number,
): Years | null =>
  gain > 0 && consumption > 0 ? years(Math.sqrt((2 * embodied) / (factor * gain * consumption))) : null;
