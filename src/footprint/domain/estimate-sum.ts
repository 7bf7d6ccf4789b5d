import { estimate, type Estimate } from '../../kernel/estimate.js';
import { assertSameKind, unionOfSources, weakest } from './estimate-arithmetic.js';
import { logNormalInterval, METHOD_DEVIATION, relativeDeviationOf } from './log-normal-interval.js';

/**
 * Adds figures one after the other. What differs from model to model averages out as devices add up; the error of the method
 * is the same on all of them and does not: `cv = √(0.30² + Σ n·(cv_model·E)² / (Σ n·E)²)`. Meant for log-normal figures.
 */
export class EstimateSum<Value extends number> {
  private like: Estimate<Value> | null = null;
  private central = 0;
  private method = 0;
  private modelSquared = 0;

  /**
   * @param count of devices with that figure each
   * @throws RangeError when bases or units differ, or when the count is not a whole number ≥ 0
   */
  add(each: Estimate<Value>, count = 1): void {
    if (!Number.isInteger(count) || count < 0) throw new RangeError('devices are counted in whole numbers');
    if (count === 0) return;
    this.like = this.like === null ? each : like(this.like, each);
    this.central += count * each.central;
    if (each.central === 0) return;
    const deviation = relativeDeviationOf(each);
    const shared = Math.min(METHOD_DEVIATION, deviation);
    this.method += count * each.central * shared;
    this.modelSquared += count * each.central ** 2 * (deviation ** 2 - shared ** 2);
  }

  /** Null when nothing was added. */
  total(): Estimate<Value> | null {
    const { like: first, central } = this;
    if (first === null) return null;
    const deviation = central === 0 ? 0 : Math.sqrt(this.method ** 2 + this.modelSquared) / central;
    const { low, high } = logNormalInterval(central, deviation);
    const quantity = (number: number): Value => number as Value;
    return estimate<Value>({ ...first, central: quantity(central), low: quantity(low), high: quantity(high) });
  }
}

/** What the two rest on together; the first as it is when the other adds nothing, since totals are made by the million. */
function like<Value extends number>(one: Estimate<Value>, other: Estimate<Value>): Estimate<Value> {
  if (one === other) return one;
  assertSameKind([one, other]);
  const precision = weakest(one.precision, other.precision);
  const sourceIds = unionOfSources(one.sourceIds, other.sourceIds);
  if (precision === one.precision && sourceIds === one.sourceIds) return one;
  return estimate<Value>({ ...one, precision, sourceIds });
}
