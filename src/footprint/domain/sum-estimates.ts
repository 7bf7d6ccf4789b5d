import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e } from '../../kernel/quantity.js';
import { EstimateSum } from './estimate-sum.js';

/** So many devices with the same figure each. */
export type Tally = { readonly each: Estimate<KgCo2e>; readonly count: number };

/**
 * Total of embodied footprints on one basis, as `EstimateSum` makes it. A total of totals equals the total.
 * @returns null when there is nothing to add
 * @throws RangeError when bases or units differ, or when a count is not a whole number ≥ 0
 */
export function sumEstimates(tallies: readonly Tally[]): Estimate<KgCo2e> | null {
  const sum = new EstimateSum<KgCo2e>();
  for (const { each, count } of tallies) sum.add(each, count);
  return sum.total();
}
