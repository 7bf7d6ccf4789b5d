import { unionOfSources, weakest } from '../../footprint/domain/estimate-arithmetic.js';
import { estimate, type Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../kernel/quantity.js';
import type { UncertainCount } from '../../lifespan/domain/forecast/uncertain-count.js';

export const FORECAST_METHOD = 'forecast/1';

/** So many replacements of one kind. */
export type Replacements = { readonly renewals: UncertainCount; readonly embodied: Estimate<KgCo2e> | null };

const NORMAL_95 = 1.6448536269514722;

/**
 * Manufacture of the replacements to come. The errors on the footprints go together: their bounds add up. The doubt on how many there will
 * be is another thing, and comes in quadrature.
 * @returns null when none of them has a figure
 */
export function carbonOfReplacements(parts: readonly Replacements[]): Estimate<KgCo2e> | null {
  let like: Estimate<KgCo2e> | null = null;
  let [low, central, high, variance] = [0, 0, 0, 0];
  for (const { renewals, embodied } of parts) {
    if (embodied === null) continue;
    low += renewals.expected * embodied.low;
    central += renewals.expected * embodied.central;
    high += renewals.expected * embodied.high;
    variance += renewals.variance * embodied.central ** 2;
    like = like === null ? embodied : restingOn(like, embodied);
  }
  if (like === null) return null;
  const doubt = NORMAL_95 * Math.sqrt(variance);
  const down = central - Math.hypot(central - low, doubt);
  return estimate<KgCo2e>({
    ...like,
    central: kgCo2e(central),
    low: kgCo2e(central >= 0 ? Math.max(0, down) : down),
    high: kgCo2e(central + Math.hypot(high - central, doubt)),
    methodVersion: FORECAST_METHOD,
  });
}

const restingOn = (one: Estimate<KgCo2e>, other: Estimate<KgCo2e>): Estimate<KgCo2e> =>
  estimate({
    ...one,
    precision: weakest(one.precision, other.precision),
    sourceIds: unionOfSources(one.sourceIds, other.sourceIds),
  });
