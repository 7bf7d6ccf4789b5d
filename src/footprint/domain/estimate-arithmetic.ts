import { estimateOutOf, PRECISIONS, type Estimate, type Precision } from '../../kernel/estimate.js';

/**
 * A figure times a known positive number, in another unit: its relative interval is kept.
 * @param quantity the constructor of the result's unit  @param moreSources where the factor comes from
 * @throws RangeError when the factor is negative
 */
export function scaled<Value extends number>(
  figure: Estimate,
  factor: number,
  unit: string,
  quantity: (value: number) => Value,
  moreSources: readonly string[] = [],
): Estimate<Value> {
  if (!(factor >= 0)) throw new RangeError(`an estimate is scaled by a positive number, got ${String(factor)}`);
  return estimateOutOf<Value>(figure, {
    central: quantity(figure.central * factor),
    low: quantity(figure.low * factor),
    high: quantity(figure.high * factor),
    unit,
    precision: figure.precision,
    sourceIds: unionOfSources(figure.sourceIds, moreSources),
  });
}

/** Two parts of the footprint of one device. The bounds are added, as if both erred the same way: never too narrow. */
export function added<Value extends number>(
  one: Estimate<Value>,
  other: Estimate<Value>,
  quantity: (value: number) => Value,
): Estimate<Value> {
  if (one.unit !== other.unit || one.basis !== other.basis) assertSameKind([one, other]);
  return estimateOutOf<Value>(one, {
    central: quantity(one.central + other.central),
    low: quantity(one.low + other.low),
    high: quantity(one.high + other.high),
    unit: one.unit,
    precision: weakest(one.precision, other.precision),
    sourceIds: unionOfSources(one.sourceIds, other.sourceIds),
  });
}

/** @throws RangeError when units or bases differ: such figures have no sum */
export function assertSameKind(figures: readonly Estimate[]): void {
  for (const key of ['unit', 'basis'] as const) {
    const first = figures[0]?.[key];
    const other = figures.find((figure) => figure[key] !== first)?.[key];
    if (other !== undefined)
      throw new RangeError(`figures of several ${key} are never added: ${first ?? ''}, ${other}`);
  }
}

export const weakest = (one: Precision, other: Precision): Precision =>
  one === other || PRECISIONS.indexOf(one) < PRECISIONS.indexOf(other) ? other : one;

/** Lists put together before: figures rest on the same few. */
const together = new WeakMap<readonly string[], WeakMap<readonly string[], readonly string[]>>();

/** Each source once, in order. A list that holds the other is answered as it is: totals are made by the million. */
export function unionOfSources(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one === other || other.length === 0 || other.every((id) => one.includes(id))) return one;
  if (one.every((id) => other.includes(id))) return other;
  const withOne = together.get(one) ?? new WeakMap<readonly string[], readonly string[]>();
  together.set(one, withOne);
  const known = withOne.get(other);
  if (known !== undefined) return known;
  const union = Object.freeze([...new Set([...one, ...other])].sort());
  withOne.set(other, union);
  return union;
}
