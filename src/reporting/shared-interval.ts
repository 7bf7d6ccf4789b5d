import { unionOfSources, weakest } from '../footprint/domain/estimate-arithmetic.js';
import { estimate, type Estimate } from '../kernel/estimate.js';

/**
 * Adds estimates whose errors go together (the same prior, the same factors): their bounds add up like their centres,
 * which is the widest interval, and hence the prudent one.
 */
export class SharedInterval<Value extends number> {
  private low = 0;
  private central = 0;
  private high = 0;
  private count = 0;
  private like: Estimate<Value> | null = null;

  /** @throws RangeError when units or bases differ: such figures have no sum */
  add(figure: Estimate<Value>): void {
    const { like } = this;
    if (like !== null && (like.unit !== figure.unit || like.basis !== figure.basis)) {
      throw new RangeError(`${figure.unit} on ${figure.basis} does not add to ${like.unit} on ${like.basis}`);
    }
    this.like = like === null ? figure : restingOnBoth(like, figure);
    this.low += figure.low;
    this.central += figure.central;
    this.high += figure.high;
    this.count += 1;
  }

  /** Null when nothing was added. */
  sum(): Estimate<Value> | null {
    return this.dividedBy(1);
  }

  /** The interval of a typical one of them, not of their dispersion. */
  mean(): Estimate<Value> | null {
    return this.dividedBy(this.count);
  }

  private dividedBy(divisor: number): Estimate<Value> | null {
    if (this.like === null) return null;
    const scaled = (total: number): Value => (total / divisor) as Value;
    return estimate({ ...this.like, low: scaled(this.low), central: scaled(this.central), high: scaled(this.high) });
  }
}

/** What two figures rest on together; the first as it is when the other adds nothing. */
function restingOnBoth<Value extends number>(one: Estimate<Value>, other: Estimate<Value>): Estimate<Value> {
  if (one.precision === other.precision && one.sourceIds === other.sourceIds) return one;
  const precision = weakest(one.precision, other.precision);
  const sourceIds = unionOfSources(one.sourceIds, other.sourceIds);
  return precision === one.precision && sourceIds === one.sourceIds ? one : estimate({ ...one, precision, sourceIds });
}
