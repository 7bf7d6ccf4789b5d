import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2e, kgCo2ePerYear } from '../../kernel/quantity.js';
import type { KgCo2e, KgCo2ePerKwh, KgCo2ePerYear, KwhPerYear, Years } from '../../kernel/quantity.js';
import { added, scaled } from './estimate-arithmetic.js';

/** One device from its manufacture to its end, told by its inputs alone: no date, no inventory. */
export type LifeCycle = {
  /** manufacture, distribution and end of life together */
  readonly embodied: Estimate<KgCo2e>;
  /** the embodied footprint is spread over this many years, > 0 */
  readonly lifetimeYears: Years;
  readonly electricityPerYear: Estimate<KwhPerYear>;
  readonly electricity: { readonly kgCo2ePerKwh: KgCo2ePerKwh; readonly sourceId: string };
  /** how long it is held, ≥ 0; over its life when it is not said */
  readonly heldYears?: Years;
};

export type LifeCycleFootprint = {
  /** what is booked of the embodied footprint while it is held: all of it from the end of its life on, never more */
  readonly embodied: Estimate<KgCo2e>;
  readonly usePerYear: Estimate<KgCo2ePerYear>;
  readonly use: Estimate<KgCo2e>;
  readonly total: Estimate<KgCo2e>;
};

/**
 * `E·min(1, t/L) + t·c·f` of one device held t years.
 * @throws RangeError when the life is not positive or the holding is negative
 * @see data/methods/life-cycle.md
 */
export function lifeCycleFootprint(life: LifeCycle): LifeCycleFootprint {
  const { lifetimeYears, electricity } = life;
  const heldYears = life.heldYears ?? lifetimeYears;
  if (!(lifetimeYears > 0 && heldYears >= 0))
    throw new RangeError('a life is longer than zero, a holding not negative');
  const embodied = scaled(life.embodied, Math.min(1, heldYears / lifetimeYears), 'kgCO2e', kgCo2e);
  const { kgCo2ePerKwh, sourceId } = electricity;
  const usePerYear = scaled(life.electricityPerYear, kgCo2ePerKwh, 'kgCO2e/year', kgCo2ePerYear, [sourceId]);
  const use = scaled(usePerYear, heldYears, 'kgCO2e', kgCo2e);
  return { embodied, usePerYear, use, total: added(embodied, use, kgCo2e) };
}
