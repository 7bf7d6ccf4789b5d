import { estimate, type Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e, type KwhPerYear, type Months, type Years } from '../../kernel/quantity.js';
import type { ElectricityFactor } from './electricity-factors.js';
import { unionOfSources, weakest } from './estimate-arithmetic.js';

/** Formula of the avoided ledger, and its version: data/methods/avoided-emissions.md. */
const AVOIDED_METHOD = 'avoided-emissions/1';

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
  const { embodied } = replacement;
  const costs = keeping.costs ?? [];
  if (costs.some((cost) => cost.unit !== 'kgCO2e')) throw new RangeError('a cost of keeping is in kgCO2e');
  const figures = [embodied, ...costs];
  const years = keeping.months / 12;
  const perKg = years / lifeThatCounts(replacement.referenceLifeYears, keeping.fleetLifeYears ?? null);
  const extra = keeping.extraElectricity;
  const electricity = extra === undefined ? 0 : years * extra.factor.kgCo2ePerKwh * extra.perYear;
  const sumOf = (bound: 'low' | 'central' | 'high'): number => costs.reduce((sum, cost) => sum + cost[bound], 0);
  return estimate<KgCo2e>({
    central: kgCo2e(perKg * embodied.central - sumOf('central') - electricity),
    low: kgCo2e(perKg * embodied.low - sumOf('high') - electricity),
    high: kgCo2e(perKg * embodied.high - sumOf('low') - electricity),
    unit: 'kgCO2e',
    basis: embodied.basis,
    precision: figures.map((figure) => figure.precision).reduce(weakest),
    sourceIds: figures
      .map((figure) => figure.sourceIds)
      .reduce(unionOfSources, extra === undefined ? [] : [extra.factor.sourceId]),
    methodVersion: AVOIDED_METHOD,
  });
}

/** The larger of the reference life and of the fleet's own: the purchase would not have come sooner. */
const lifeThatCounts = (referenceLife: Years, fleetLife: Years | null): Years =>
  fleetLife !== null && fleetLife > referenceLife ? fleetLife : referenceLife;
