import type { LifeLaw } from './life-law.js';

/** A chance between 0 and 1 with its 90 % interval. */
export type Chance = { readonly central: number; readonly low: number; readonly high: number };

const NORMAL_95 = 1.6448536269514722;

/**
 * P(T > age + ahead | T > age) when the rate of failure follows a gamma law: (b / (b + (x+h)^k - x^k))^a with
 * a the failures that the law weighs (four for a published one) and b = a scale^k. The interval adds the doubt on the rate (gamma quantiles) and on the shape (delta method)
 * in quadrature on ln(-ln p).
 * @param ageYears years in service, ≥ 0  @param aheadYears years ahead, ≥ 0
 * @see data/methods/remaining-life.md
 */
export function chanceToServe(law: LifeLaw, ageYears: number, aheadYears: number): Chance {
  const { shape, scaleYears, failures } = law;
  const before = ageYears / scaleYears;
  const after = (ageYears + aheadYears) / scaleYears;
  const hazard = after ** shape - before ** shape;
  if (!(hazard > 0)) return { central: 1, low: 1, high: 1 };
  const central = (1 + hazard / failures) ** -failures;
  const bend = (shape * (after ** shape * Math.log(after) - timesLog(before ** shape, before))) / hazard;
  const shapeDoubt = NORMAL_95 * law.logShapeSd * bend;
  const low = Math.exp(-hazard * Math.exp(Math.hypot(law.logRateUp, shapeDoubt)));
  const high = Math.exp(-hazard * Math.exp(-Math.hypot(law.logRateDown, shapeDoubt)));
  return { central, low, high };
}

const timesLog = (factor: number, x: number): number => (x === 0 ? 0 : factor * Math.log(x));
