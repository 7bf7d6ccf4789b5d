import { gammaQuantile } from '../gamma-function.js';
import { exposure, type WeibullData } from './weibull-data.js';

/** The rate of failure of a group, in years^-shape, as far as it is known: Gamma(failures, exposure). */
export type FailureRate = {
  readonly shape: number;
  /** pseudo-failures and failures seen */
  readonly failures: number;
  /** years^shape under observation, those of the prior included */
  readonly exposure: number;
};

/** A rate after the group's own history, and how much of it is its own. */
export type ShrunkLife = {
  readonly rate: FailureRate;
  /** share of the estimate that comes from the group itself; the rest comes from where the prior does */
  readonly ownWeight: number;
};

/** What a group's own history makes of what was believed of it. */
export function shrunkLife(prior: FailureRate, own: WeibullData): ShrunkLife {
  const { sum } = exposure(own, prior.shape);
  const rate = { shape: prior.shape, failures: prior.failures + own.events, exposure: prior.exposure + sum };
  return { rate, ownWeight: sum / rate.exposure };
}

/** Scale of the Weibull law of that rate, in years, with its 90 % interval. */
export function scaleOfRate({ shape, failures, exposure: under }: FailureRate) {
  const scaleAt = (count: number) => (under / count) ** (1 / shape);
  return {
    scale: scaleAt(failures),
    low: scaleAt(gammaQuantile(0.95, failures)),
    high: scaleAt(gammaQuantile(0.05, failures)),
  };
}

/** P(T > age + ahead | T > age), the doubt on the rate included; years. */
export function chanceByRate({ shape, failures, exposure: under }: FailureRate, age: number, ahead: number): number {
  return (1 + ((age + ahead) ** shape - age ** shape) / under) ** -failures;
}
