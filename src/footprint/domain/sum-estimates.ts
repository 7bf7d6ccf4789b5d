import { estimate, type Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../kernel/quantity.js';
import { assertSameKind, unionOfSources, weakest } from './estimate-arithmetic.js';
import { logNormalInterval, METHOD_DEVIATION, relativeDeviationOf } from './log-normal-interval.js';

/** So many devices with the same figure each. */
export type Tally = { readonly each: Estimate<KgCo2e>; readonly count: number };

/**
 * Total of embodied footprints on one basis. What differs from model to model averages out as devices add up; the error of
 * the method is the same on all of them and does not: `cv = √(0.30² + Σ n·(cv_model·E)² / (Σ n·E)²)`.
 * A total of totals equals the total. Meant for the log-normal figures of this feature.
 * @returns null when there is nothing to add
 * @throws RangeError when bases or units differ, or when a count is not a whole number ≥ 0
 */
export function sumEstimates(tallies: readonly Tally[]): Estimate<KgCo2e> | null {
  if (tallies.some(({ count }) => !Number.isInteger(count) || count < 0)) {
    throw new RangeError('devices are counted in whole numbers');
  }
  const counted = tallies.filter(({ count }) => count > 0);
  const figures = counted.map(({ each }) => each);
  const first = figures[0];
  if (first === undefined) return null;
  assertSameKind(figures);
  const central = counted.reduce((sum, { each, count }) => sum + count * each.central, 0);
  const { low, high } = logNormalInterval(central, central === 0 ? 0 : deviationOfSum(counted, central));
  return estimate<KgCo2e>({
    central: kgCo2e(central),
    low: kgCo2e(low),
    high: kgCo2e(high),
    unit: first.unit,
    basis: first.basis,
    precision: figures.map((figure) => figure.precision).reduce(weakest),
    sourceIds: figures.map((figure) => figure.sourceIds).reduce(unionOfSources),
    methodVersion: first.methodVersion,
  });
}

function deviationOfSum(tallies: readonly Tally[], total: number): number {
  let [method, modelSquared] = [0, 0];
  for (const { each, count } of tallies) {
    if (each.central === 0) continue;
    const deviation = relativeDeviationOf(each);
    const shared = Math.min(METHOD_DEVIATION, deviation);
    method += count * each.central * shared;
    modelSquared += count * each.central ** 2 * (deviation ** 2 - shared ** 2);
  }
  return Math.sqrt(method ** 2 + modelSquared) / total;
}
