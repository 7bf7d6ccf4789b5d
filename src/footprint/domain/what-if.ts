import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2ePerYear, type KgCo2ePerYear, type Months } from '../../kernel/quantity.js';
import type { DeviceReference } from './device-reference.js';
import type { ElectricityFactor } from './electricity-factors.js';
import { added, scaled } from './estimate-arithmetic.js';
import { EstimateSum } from './estimate-sum.js';

/** So many devices held with the same figures. */
export type Stock = {
  readonly reference: Pick<
    DeviceReference,
    'embodied' | 'embodiedPerYear' | 'electricityPerYear' | 'referenceLifeYears'
  >;
  readonly count: number;
};

/** What a year would weigh less, in a steady fleet; null when nothing is held that has a figure. */
export type Spared = Estimate<KgCo2ePerYear> | null;

/**
 * Every life longer by so many months: `Σ n·E·(1/L − 1/(L + N/12))` a year, once the whole fleet has got that old. Electricity is left
 * out: as many devices run.
 * @throws RangeError when the months are negative
 * @see data/methods/what-if.md
 */
export function sparedByLongerLives(stocks: readonly Stock[], longerBy: Months): Spared {
  if (!(longerBy >= 0)) throw new RangeError('lives are made longer, not shorter');
  const sum = new EstimateSum<KgCo2ePerYear>();
  for (const { reference, count } of stocks) {
    const { embodied, referenceLifeYears: life } = reference;
    sum.add(scaled(embodied, 1 / life - 1 / (life + longerBy / 12), 'kgCO2e/year', kgCo2ePerYear), count);
  }
  return sum.total();
}

/**
 * One screen for each person and no more: what the others weigh a year, manufacture and use. Which ones would go is not known: each
 * model goes in proportion to its number.
 * @returns the screens too many, and what they weigh; nobody has too many when there are fewer than people
 */
export function sparedByOneScreenEach(
  screens: readonly Stock[],
  people: number,
  electricity: ElectricityFactor,
): { readonly screens: number; readonly spared: Spared } {
  const held = screens.reduce((sum, { count }) => sum + count, 0);
  const tooMany = Math.max(0, held - people);
  const made = new EstimateSum<KgCo2ePerYear>();
  let use: Spared = null;
  for (const { reference, count } of tooMany === 0 ? [] : screens) {
    made.add(scaled(reference.embodiedPerYear, tooMany / held, 'kgCO2e/year', kgCo2ePerYear), count);
    const factor = (electricity.kgCo2ePerKwh * count * tooMany) / held;
    const drawn = scaled(reference.electricityPerYear, factor, 'kgCO2e/year', kgCo2ePerYear, [electricity.sourceId]);
    use = use === null ? drawn : added(use, drawn, kgCo2ePerYear);
  }
  const total = made.total();
  return { screens: tooMany, spared: total === null || use === null ? null : added(total, use, kgCo2ePerYear) };
}
