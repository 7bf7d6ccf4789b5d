import type { SurvivalStep } from './kaplan-meier.js';

/** An age by which a share of the devices has left, with its 95 % interval; null: not reached. */
export type CurveQuantile = { readonly age: number | null; readonly low: number | null; readonly high: number | null };

/** Two survivals closer than this are equal. */
const TOLERANCE = 1.4901161193847656e-8;

/**
 * The first age at which at most `1 - share` of the devices is left; when exactly that many are left for a while, the middle of
 * that while (R's rule). The interval is read in the same way on the bounds of the curve.
 * @param share of the devices gone: 0.5 is the median  @param lastAge the last age observed, where the curve ends
 */
export function curveQuantile(steps: readonly SurvivalStep[], share: number, lastAge: number): CurveQuantile {
  const first = (bound: (step: SurvivalStep) => number | null): number | null => {
    let exactAt: number | null = null;
    for (const step of steps) {
      const left = bound(step);
      if (left === null) continue;
      if (left < 1 - share - TOLERANCE) return exactAt === null ? step.age : (exactAt + step.age) / 2;
      if (left <= 1 - share + TOLERANCE) exactAt ??= step.age;
    }
    return exactAt === null ? null : (exactAt + lastAge) / 2;
  };
  return { age: first(({ survival }) => survival), low: first(({ low }) => low), high: first(({ high }) => high) };
}
