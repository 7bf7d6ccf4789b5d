import { chanceToServe } from '../conditional-survival.js';
import type { LifeLaw } from '../life-law.js';
import type { Followed } from './backtest-tally.js';

/** Failures that a law expects: central, and at the bounds of what is known of the law. */
export type LawForecast = { readonly expected: number; readonly low: number; readonly high: number };

const DAYS_A_YEAR = 365.25;

/**
 * How many of the devices should fail in the time that they stayed in service: the hazard that each went through, so that a device
 * retired by rule counts until that day only.
 * @see data/methods/backtest.md
 */
export function lawForecast(law: LifeLaw, devices: Iterable<Followed>): LawForecast {
  const sum = { expected: 0, low: 0, high: 0 };
  for (const { age, stayed, count } of devices) {
    const chance = chanceToServe(law, age / DAYS_A_YEAR, stayed / DAYS_A_YEAR);
    sum.expected -= count * Math.log(chance.central);
    sum.low -= count * Math.log(chance.high);
    sum.high -= count * Math.log(chance.low);
  }
  return sum;
}
