import { gammaQuantile } from './gamma-function.js';
import { PRIOR_LOG_SHAPE_SD, PRIOR_PSEUDO_FAILURES, type LifespanPrior } from './lifespan-prior.js';

/** A chance between 0 and 1 with its 90 % interval. */
export type Chance = { readonly central: number; readonly low: number; readonly high: number };

const NORMAL_95 = 1.6448536269514722;
/** 90 % interval of the failure rate: gamma quantiles over its mean, on the log scale. */
const LOG_RATE_UP = Math.log(gammaQuantile(0.95, PRIOR_PSEUDO_FAILURES) / PRIOR_PSEUDO_FAILURES);
const LOG_RATE_DOWN = Math.log(gammaQuantile(0.05, PRIOR_PSEUDO_FAILURES) / PRIOR_PSEUDO_FAILURES);

/**
 * P(T > age + ahead | T > age) under a published law that weighs four failures: (b / (b + (x+h)^k - x^k))^a with
 * a = 4 and b = a scale^k. The interval adds the doubt on the rate (gamma quantiles) and on the shape (delta method)
 * in quadrature on ln(-ln p).
 * @param ageYears years in service, ≥ 0  @param aheadYears years ahead, ≥ 0
 * @see data/methods/remaining-life.md
 */
export function chanceToServe(prior: LifespanPrior, ageYears: number, aheadYears: number): Chance {
  const { shape, scaleYears } = prior;
  const before = ageYears / scaleYears;
  const after = (ageYears + aheadYears) / scaleYears;
  const hazard = after ** shape - before ** shape;
  if (!(hazard > 0)) return { central: 1, low: 1, high: 1 };
  const central = (1 + hazard / PRIOR_PSEUDO_FAILURES) ** -PRIOR_PSEUDO_FAILURES;
  const bend = (shape * (after ** shape * Math.log(after) - timesLog(before ** shape, before))) / hazard;
  const shapeDoubt = NORMAL_95 * PRIOR_LOG_SHAPE_SD * bend;
  const low = Math.exp(-hazard * Math.exp(Math.hypot(LOG_RATE_UP, shapeDoubt)));
  const high = Math.exp(-hazard * Math.exp(-Math.hypot(LOG_RATE_DOWN, shapeDoubt)));
  return { central, low, high };
}

const timesLog = (factor: number, x: number): number => (x === 0 ? 0 : factor * Math.log(x));
