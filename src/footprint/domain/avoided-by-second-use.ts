import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e, type KwhPerYear, type Share, type Years } from '../../kernel/quantity.js';
import type { Replacement } from './avoided-by-keeping.js';
import { differenceOfLives } from './difference-of-lives.js';
import type { ElectricityFactor } from './electricity-factors.js';
import { scaled } from './estimate-arithmetic.js';

/** A device given to somebody else for a second use. */
export type SecondUse = {
  /** M: years of second use, ≥ 0 */
  readonly years: Years;
  /** s: share of such uses that really replace a purchase: 0 who would have had nothing, 0.5 unknown, 1 a purchase is documented */
  readonly substitutionShare: Share;
  /** r: share of the market that would have been bought refurbished, and what refurbishing one costs */
  readonly refurbished?: { readonly share: Share; readonly cost: Estimate<KgCo2e> };
  /** U + R: parts, transport and preparation of this device */
  readonly costs?: readonly Estimate<KgCo2e>[];
  readonly extraElectricity?: { readonly perYear: KwhPerYear; readonly factor: ElectricityFactor };
};

/** With the share it rests on, to be printed beside it. */
export type AvoidedBySecondUse = { readonly avoided: Estimate<KgCo2e>; readonly substitutionShare: Share };

/**
 * `A = s·M·[(1−r)·E/L + r·(U_r+R_r)/M] − U − R − M·f·(c_old − c_new)`: against buying new, never a credit. Negative when nobody would have bought.
 * Giver and taker never both add it up.
 * @throws RangeError when the years are negative, or a cost is not in kgCO2e
 * @see data/methods/second-use.md
 */
export function avoidedBySecondUse(replacement: Replacement, use: SecondUse): AvoidedBySecondUse {
  const { years, substitutionShare, refurbished, extraElectricity: extra } = use;
  if (!(years >= 0)) throw new RangeError('a second use lasts years that are not negative');
  const shareOfNew = 1 - (refurbished?.share ?? 0);
  const avoided = differenceOfLives({
    embodied: replacement.embodied,
    times: (substitutionShare * years * shareOfNew) / replacement.referenceLifeYears,
    spared: refurbished ? [scaled(refurbished.cost, substitutionShare * refurbished.share, 'kgCO2e', kgCo2e)] : [],
    costs: use.costs ?? [],
    electricityKgCo2e: extra === undefined ? 0 : years * extra.factor.kgCo2ePerKwh * extra.perYear,
    electricitySourceIds: extra === undefined ? [] : [extra.factor.sourceId],
  });
  return { avoided, substitutionShare };
}
