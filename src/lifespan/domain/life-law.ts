import { gammaQuantile } from './gamma-function.js';
import { PRIOR_LOG_SHAPE_SD, PRIOR_PSEUDO_FAILURES, type LifespanPrior } from './lifespan-prior.js';

/** What is known of the technical life of a group, in years: a Weibull law whose rate and shape are both uncertain. */
export type LifeLaw = {
  readonly shape: number;
  readonly scaleYears: number;
  /** failures, seen or believed, that the rate rests on: it follows a gamma law of that shape */
  readonly failures: number;
  /** standard deviation of ln(shape) */
  readonly logShapeSd: number;
  /** 90 % interval of the rate: quantiles over the mean, as logarithms */
  readonly logRateUp: number;
  readonly logRateDown: number;
};

export function lifeLaw(parts: Pick<LifeLaw, 'shape' | 'scaleYears' | 'failures' | 'logShapeSd'>): LifeLaw {
  const { failures } = parts;
  const logRate = (probability: number) => Math.log(gammaQuantile(probability, failures) / failures);
  return { ...parts, logRateUp: logRate(0.95), logRateDown: logRate(0.05) };
}

/** A published law, with the little weight it is given. */
export const publishedLaw = ({ shape, scaleYears }: LifespanPrior): LifeLaw =>
  lifeLaw({ shape, scaleYears, failures: PRIOR_PSEUDO_FAILURES, logShapeSd: PRIOR_LOG_SHAPE_SD });
