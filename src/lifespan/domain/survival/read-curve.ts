import type { SurvivalStep } from './kaplan-meier.js';

/** The step that holds at an age: the last one at or before it; null before the first, where everybody is still there. */
export function stepAt<Step extends { readonly age: number }>(steps: readonly Step[], age: number): Step | null {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle]?.age ?? Infinity) <= age) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? null;
}

/**
 * P(T > age + ahead | T > age) by the curve, which stays flat after its last step.
 * @returns null when nobody is left at `age`
 */
export function chanceByCurve(steps: readonly SurvivalStep[], age: number, ahead: number): number | null {
  const now = stepAt(steps, age)?.survival ?? 1;
  return now === 0 ? null : (stepAt(steps, age + ahead)?.survival ?? 1) / now;
}
