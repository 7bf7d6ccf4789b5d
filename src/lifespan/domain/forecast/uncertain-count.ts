/** A number of devices to come: what is expected, and how far the doubt on the law and chance may take it. Parts that err apart add up. */
export type UncertainCount = { readonly expected: number; readonly variance: number };

export const NO_COUNT: UncertainCount = Object.freeze({ expected: 0, variance: 0 });

const NORMAL_95 = 1.6448536269514722;

/** @param parts whose errors do not go together: different categories */
export const sumOfCounts = (parts: readonly UncertainCount[]): UncertainCount => ({
  expected: parts.reduce((sum, { expected }) => sum + expected, 0),
  variance: parts.reduce((sum, { variance }) => sum + variance, 0),
});

/**
 * 90 % interval, in whole devices, of a gamma law of that mean and variance (Wilson and Hilferty's cube): never below zero, and
 * leaning to the right where few are expected, as counts do. A difference, which may be on either side of zero, has the normal one.
 */
export function intervalOfCount({ expected, variance }: UncertainCount): {
  readonly low: number;
  readonly high: number;
} {
  const sd = Math.sqrt(variance);
  if (!(sd > 0)) return { low: expected, high: expected };
  if (expected <= 0) return { low: Math.floor(expected - NORMAL_95 * sd), high: Math.ceil(expected + NORMAL_95 * sd) };
  const ninth = variance / expected ** 2 / 9;
  const at = (z: number): number => expected * Math.max(0, 1 - ninth + z * Math.sqrt(ninth)) ** 3;
  return { low: Math.min(expected, Math.floor(at(-NORMAL_95))), high: Math.max(expected, Math.ceil(at(NORMAL_95))) };
}
