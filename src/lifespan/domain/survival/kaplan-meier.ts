import type { RiskSet } from './risk-set.js';

/** What the curve says from this age until the next step. */
export type SurvivalStep = {
  readonly age: number;
  readonly atRisk: number;
  readonly events: number;
  /** share still in service after this age, among those that were at the beginning of the curve */
  readonly survival: number;
  /** Greenwood's standard error of `survival`; 0 once nobody is left */
  readonly se: number;
  /** 95 % interval on the log-log scale; null where it is not defined: `survival` 0 or 1 */
  readonly low: number | null;
  readonly high: number | null;
  /** cumulated hazard (Nelson-Aalen) */
  readonly hazard: number;
};

const NORMAL_975 = 1.959963984540054;

/**
 * Kaplan-Meier with delayed entry, from the sets of devices at risk: the share still there after each age.
 * @see data/methods/survival-curves.md
 */
export function kaplanMeier(sets: readonly RiskSet[]): SurvivalStep[] {
  let survival = 1;
  let greenwood = 0;
  let hazard = 0;
  return sets.map(({ age, atRisk, events }) => {
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    hazard += events / atRisk;
    const se = survival === 0 ? 0 : survival * Math.sqrt(greenwood);
    return { age, atRisk, events, survival, se, ...intervalOf(survival, greenwood), hazard };
  });
}

function intervalOf(survival: number, greenwood: number): Pick<SurvivalStep, 'low' | 'high'> {
  if (survival === 0 || survival === 1) return { low: null, high: null };
  const logLog = Math.log(-Math.log(survival));
  const spread = (NORMAL_975 * Math.sqrt(greenwood)) / -Math.log(survival);
  return { low: Math.exp(-Math.exp(logLog + spread)), high: Math.exp(-Math.exp(logLog - spread)) };
}
