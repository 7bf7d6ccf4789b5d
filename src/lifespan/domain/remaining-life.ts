import { chanceToServe } from './conditional-survival.js';
import type { LifeLaw } from './life-law.js';

/** No remaining life is printed beyond five years: further out, the published laws say nothing useful. */
const HORIZON_MONTHS = 60;

type Bounds = { readonly central: number; readonly low: number; readonly high: number };

/**
 * Months a device of this age is expected to serve within the next 60: the area under the chance to serve
 * (Simpson's rule, one panel a month). The interval is the area under the bounds of the chance.
 */
export function expectedRemainingMonths(law: LifeLaw, ageMonths: number): Bounds {
  let central = 0;
  let low = 0;
  let high = 0;
  for (let month = 0; month <= HORIZON_MONTHS; month += 1) {
    const weight = month === 0 || month === HORIZON_MONTHS ? 1 : month % 2 === 1 ? 4 : 2;
    const chance = chanceToServe(law, ageMonths / 12, month / 12);
    central += (weight * chance.central) / 3;
    low += (weight * chance.low) / 3;
    high += (weight * chance.high) / 3;
  }
  return { central, low, high };
}

/** Months after which half of such devices have stopped, at most 60, which then reads "60 or more". */
export function medianRemainingMonths(law: LifeLaw, ageMonths: number): Bounds {
  const halfAt = (bound: keyof Bounds): number => {
    const chance = (months: number) => chanceToServe(law, ageMonths / 12, months / 12)[bound];
    if (chance(HORIZON_MONTHS) >= 0.5) return HORIZON_MONTHS;
    let low = 0;
    let high = HORIZON_MONTHS;
    while (high - low > 1e-6) {
      const middle = (low + high) / 2;
      if (chance(middle) >= 0.5) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  return { central: halfAt('central'), low: halfAt('low'), high: halfAt('high') };
}
