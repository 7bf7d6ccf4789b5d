import type { SurvivalStep } from './kaplan-meier.js';

/**
 * Mean time in service within the first `until` of the curve: the area under it, and its standard error. Beyond its last step
 * the curve stays flat. Never an unbounded mean: the end of a curve is not known.
 */
export function restrictedMean(steps: readonly SurvivalStep[], until: number): { mean: number; se: number } {
  const within = steps.filter(({ age }) => age <= until);
  let after = 0;
  let end = until;
  let variance = 0;
  for (const { age, atRisk, events, survival } of within.toReversed()) {
    after += survival * (end - age);
    if (atRisk > events) variance += (after ** 2 * events) / (atRisk * (atRisk - events));
    end = age;
  }
  return { mean: after + end, se: Math.sqrt(variance) };
}
