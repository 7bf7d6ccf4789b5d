import { expectedDepartures } from '../survival/expected-departures.js';
import type { SurvivalStep } from '../survival/kaplan-meier.js';
import { chanceByCurve } from '../survival/read-curve.js';
import type { Followed } from './backtest-tally.js';

/** What a curve expects of devices of known ages. */
export type CurveForecast = {
  readonly expected: number;
  /** play of chance and doubt on the curve together */
  readonly sd: number;
  /** devices of an age at which nobody was left on the curve: nothing is said of them */
  readonly unsaid: number;
};

/**
 * How many of the devices should leave, by the curve known on the past day. Two doubts add up: which devices leave (binomial), and the
 * curve itself (Greenwood's terms, shared by all the devices that go through the same ages).
 * @see data/methods/backtest.md
 */
export function curveForecast(steps: readonly SurvivalStep[], devices: readonly Followed[]): CurveForecast {
  const chances: number[] = [];
  const staying = new Float64Array(steps.length + 1); // differences: who goes through each step, weighed by the chance to stay
  let unsaid = 0;
  for (const { age, ahead, count } of devices) {
    const stays = chanceByCurve(steps, age, ahead);
    if (stays === null) {
      unsaid += count;
      continue;
    }
    for (let device = 0; device < count; device += 1) chances.push(stays);
    const [from, to] = [firstAfter(steps, age), firstAfter(steps, age + ahead)];
    staying[from] = (staying[from] ?? 0) + stays * count;
    staying[to] = (staying[to] ?? 0) - stays * count;
  }
  const { expected, sd } = expectedDepartures(chances);
  let through = 0;
  let doubt = 0;
  for (const [index, { atRisk, events }] of steps.entries()) {
    through += staying[index] ?? 0;
    if (atRisk > events) doubt += (through ** 2 * events) / (atRisk * (atRisk - events));
  }
  return { expected, sd: Math.sqrt(sd ** 2 + doubt), unsaid };
}

/** The first step after an age. */
function firstAfter(steps: readonly SurvivalStep[], age: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle]?.age ?? Infinity) <= age) low = middle + 1;
    else high = middle;
  }
  return low;
}
