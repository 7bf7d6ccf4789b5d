import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e, KwhPerYear, Months, Years } from '../../kernel/quantity.js';
import { differenceOfLives } from './difference-of-lives.js';
import type { ElectricityFactor } from './electricity-factors.js';

/** The new device that is not bought: a `KnownFootprint` fits. */
export type Replacement = {
  readonly embodied: Estimate<KgCo2e>;
  readonly referenceLifeYears: Years;
};

export type Keeping = {
  /** months kept after the life that counts is over (`monthsBeyondLife`); several devices: add the results */
  readonly months: Months;
  /** parts fitted, transport and preparation: all that keeping costs, subtracted */
  readonly costs?: readonly Estimate<KgCo2e>[];
  /** the fleet's own median age at exit: when longer than the reference life, it takes its place and lowers the claim */
  readonly fleetLifeYears?: Years | null;
  /** what the kept device draws more than the new one, kWh per year, and the factor to count it at; negative when it draws less */
  readonly extraElectricity?: { readonly perYear: KwhPerYear; readonly factor: ElectricityFactor };
};

/**
 * Carbon avoided by keeping one device instead of buying a new one: `A(N) = N·E/L − U − R − N·f·(c_old − c_new)`.
 * A second ledger, never netted against the footprint. Negative when the parts cost more than the months bring.
 * @throws RangeError when `months` is negative, or when a cost is not in kgCO2e
 * @see data/methods/avoided-emissions.md
 */
export function avoidedByKeeping(replacement: Replacement, keeping: Keeping): Estimate<KgCo2e> {
  if (!(keeping.months >= 0)) throw new RangeError('avoided carbon is counted over months that are not negative');
  const years = keeping.months / 12;
  const extra = keeping.extraElectricity;
  return differenceOfLives({
    embodied: replacement.embodied,
    times: years / lifeThatCounts(replacement.referenceLifeYears, keeping.fleetLifeYears ?? null),
    costs: keeping.costs ?? [],
    electricityKgCo2e: extra === undefined ? 0 : years * extra.factor.kgCo2ePerKwh * extra.perYear,
    electricitySourceIds: extra === undefined ? [] : [extra.factor.sourceId],
  });
}

/** The larger of the reference life and of the fleet's own: the purchase would not have come sooner. */
export const lifeThatCounts = (referenceLife: Years, fleetLife: Years | null): Years =>
  fleetLife !== null && fleetLife > referenceLife ? fleetLife : referenceLife;
