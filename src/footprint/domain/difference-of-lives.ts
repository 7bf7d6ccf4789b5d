import { estimate, type Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../kernel/quantity.js';
import { unionOfSources, weakest } from './estimate-arithmetic.js';

/** Formula of the avoided ledger, and its version: data/methods/avoided-emissions.md. */
const AVOIDED_METHOD = 'avoided-emissions/1';

/** The two sides of a difference of lives; each cost is in kgCO2e. */
export type TwoLives = {
  /** the new device that is not bought */
  readonly embodied: Estimate<KgCo2e>;
  /** how many times its whole footprint is not spent, ≥ 0 */
  readonly times: number;
  /** other purchases that are not made, such as the refurbishing of a device already used */
  readonly spared?: readonly Estimate<KgCo2e>[];
  /** parts fitted, transport, preparation: subtracted whole */
  readonly costs: readonly Estimate<KgCo2e>[];
  /** what the kept device draws more, at the factors of its years; negative when it draws less */
  readonly electricityKgCo2e: number;
  readonly electricitySourceIds: readonly string[];
};

/**
 * What is avoided, with its interval: the costs at their other bound. The basis is that of the new device; costs are only ever subtracted.
 * @throws RangeError when a cost is not in kgCO2e
 */
export function differenceOfLives(lives: TwoLives): Estimate<KgCo2e> {
  const { embodied, times, costs, electricityKgCo2e } = lives;
  const spared = lives.spared ?? [];
  const figures = [embodied, ...spared, ...costs];
  if (figures.some(({ unit }) => unit !== 'kgCO2e')) throw new RangeError('a cost of keeping is in kgCO2e');
  const gained = (bound: Bound): number => times * embodied[bound] + sumOf(spared, bound);
  return estimate<KgCo2e>({
    central: kgCo2e(gained('central') - sumOf(costs, 'central') - electricityKgCo2e),
    low: kgCo2e(gained('low') - sumOf(costs, 'high') - electricityKgCo2e),
    high: kgCo2e(gained('high') - sumOf(costs, 'low') - electricityKgCo2e),
    unit: 'kgCO2e',
    basis: embodied.basis,
    precision: figures.map((figure) => figure.precision).reduce(weakest),
    sourceIds: figures.map((figure) => figure.sourceIds).reduce(unionOfSources, lives.electricitySourceIds),
    methodVersion: AVOIDED_METHOD,
  });
}

type Bound = 'low' | 'central' | 'high';

const sumOf = (figures: readonly Estimate[], bound: Bound): number =>
  figures.reduce((sum, figure) => sum + figure[bound], 0);
