import { scaledUpperGamma } from '../gamma-function.js';

/** S(t) = exp(-(t/scale)^shape); the scale in the unit of the ages. */
export type WeibullLaw = { readonly shape: number; readonly scale: number };

/** The doubt on ln(shape) and ln(scale). */
type Doubt = { readonly seLogShape: number; readonly seLogScale: number; readonly covLog: number };

const NORMAL_975 = 1.959963984540054;

export const weibullSurvival = ({ shape, scale }: WeibullLaw, age: number): number =>
  Math.exp(-((age / scale) ** shape));

/** P(T > age + ahead | T > age). */
export const chanceByLaw = (law: WeibullLaw, age: number, ahead: number): number =>
  Math.exp(-hazardAhead(law, age, ahead));

/** The same with its 95 % interval: delta method on ln(-ln p). `se` is on that scale. */
export function chanceWithInterval(law: WeibullLaw & Doubt, age: number, ahead: number) {
  const hazard = hazardAhead(law, age, ahead);
  const chance = Math.exp(-hazard);
  if (!(hazard > 0)) return { chance, low: chance, high: chance, se: 0 };
  const byShape = (law.shape * (timesLog(law, age + ahead) - timesLog(law, age))) / hazard;
  const byScale = -law.shape;
  const variance =
    (byShape * law.seLogShape) ** 2 + (byScale * law.seLogScale) ** 2 + 2 * byShape * byScale * law.covLog;
  const se = Math.sqrt(variance);
  const bound = (z: number) => Math.exp(-hazard * Math.exp(z * se));
  return { chance, low: bound(NORMAL_975), high: bound(-NORMAL_975), se };
}

/**
 * Mean time still to serve at `age`, counted within the next `within`: always bound it, what is printed is never more than
 * 60 months.
 */
export function meanRemaining({ shape, scale }: WeibullLaw, age: number, within: number): number {
  const now = (age / scale) ** shape;
  const end = ((age + within) / scale) ** shape;
  const area = scaledUpperGamma(1 / shape, now);
  const beyond = end === Infinity ? 0 : scaledUpperGamma(1 / shape, end) * Math.exp(now - end);
  return (scale / shape) * (area - beyond);
}

/** Time after which half of the devices of this age have failed, at most `within`. */
export function medianRemaining({ shape, scale }: WeibullLaw, age: number, within: number): number {
  return Math.min(within, scale * ((age / scale) ** shape + Math.LN2) ** (1 / shape) - age);
}

const hazardAhead = ({ shape, scale }: WeibullLaw, age: number, ahead: number): number =>
  ((age + ahead) / scale) ** shape - (age / scale) ** shape;

/** u ln(age/scale) with u = (age/scale)^shape; 0 at birth. */
const timesLog = ({ shape, scale }: WeibullLaw, age: number): number =>
  age === 0 ? 0 : (age / scale) ** shape * Math.log(age / scale);
