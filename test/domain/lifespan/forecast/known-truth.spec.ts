import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../../src/kernel/random.js';
import { categoryEvidence } from '../../../../src/lifespan/domain/evidence/category-evidence.js';
import type { UncertainCount } from '../../../../src/lifespan/domain/forecast/uncertain-count.js';
import { compareRules } from '../../../../src/lifespan/domain/forecast/compared-rules.js';
import { forecastByHistory } from '../../../../src/lifespan/domain/forecast/history-forecast.js';
import { newcomersLaw } from '../../../../src/lifespan/domain/forecast/newcomers-law.js';
import { intervalOfCount } from '../../../../src/lifespan/domain/forecast/uncertain-count.js';
import { LifeCounts } from '../../../../src/lifespan/domain/survival/life-counts.js';
import { simulatedFleet } from '../../../builders/simulated-fleet.js';

const QUARTER = 365.25 / 4;
const RULE = 24;
const TRUTH = { shape: 1.9, scale: 7.5 * 365.25 };

type Drawn = { readonly failures: number[]; readonly renewals: number[] };

/** What happens to devices of those ages in five years, by the true law and the rule, those past it being renewed over two years. */
function happens(ages: readonly number[], random: () => number): Drawn {
  const drawn = { failures: Array<number>(20).fill(0), renewals: Array<number>(20).fill(0) };
  for (const start of ages) {
    let [now, age] = [0, start];
    let wait = start >= RULE * QUARTER ? random() * 8 * QUARTER : 0;
    for (;;) {
      const left = (age / TRUTH.scale) ** TRUTH.shape - Math.log(1 - random());
      const fails = TRUTH.scale * left ** (1 / TRUTH.shape) - age;
      const due = Math.max(wait, RULE * QUARTER - age);
      now += Math.min(fails, due);
      const quarter = Math.floor(now / QUARTER);
      if (quarter >= 20) break;
      drawn.renewals[quarter]! += 1;
      if (fails < due) drawn.failures[quarter]! += 1;
      [age, wait] = [0, 0];
    }
  }
  return drawn;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const holds = (count: UncertainCount, seen: number): boolean => {
  const { low, high } = intervalOfCount(count);
  return low <= seen && seen <= high;
};

/** One fleet: what is foreseen from its history, and what comes of it. */
function trial(seed: number) {
  const lives = simulatedFleet({ devices: 900, ...TRUTH, seed });
  const counts = new LifeCounts();
  for (const { entry, exit, cause } of lives) counts.add(entry, exit, cause);
  const law = newcomersLaw(categoryEvidence({ shape: 1.6, scaleYears: 6.57 }, new Map([['one', counts]])), null);
  const ages = lives.filter(({ cause }) => cause === 'censored').map(({ exit }) => exit);
  const byAge = Array<number>(70).fill(0);
  for (const age of ages) byAge[Math.floor(age / QUARTER)]! += 1;
  const { today } = compareRules([{ law, byAge }], law, { today: RULE, longer: RULE + 4 });
  return { today, seen: happens(ages, seededRandom(seed + 1000)), byAge, counts, law };
}

describe('fleets whose true law is known', () => {
  const trials = Array.from({ length: 60 }, (_, seed) => trial(seed + 1));

  it('fall within the intervals about nine times in ten, the number expected being right on average', () => {
    for (const kind of ['failures', 'renewals'] as const) {
      const covered = trials.filter(({ today, seen }) => holds(today.total[kind], sum(seen[kind]))).length;
      expect(covered).toBeGreaterThanOrEqual(50);
      const [foreseen, happened] = [
        sum(trials.map(({ today }) => today.total[kind].expected)),
        sum(trials.map(({ seen }) => sum(seen[kind]))),
      ];
      expect(Math.abs(foreseen / happened - 1)).toBeLessThan(0.05);
      const quarters = trials.flatMap(({ today, seen }) =>
        today[kind].map((count, at) => holds(count, seen[kind][at]!)),
      );
      const share = quarters.filter(Boolean).length / quarters.length;
      expect(share).toBeGreaterThan(0.88);
    }
  });

  it('leave as they did, when history is read instead of a rule', () => {
    const { byAge, counts, law } = trials[0]!;
    const made = forecastByHistory([{ law, byAge }], counts, law);
    const devices = sum(byAge);
    // Four in five leave near six years, the others fail or are lost: a place changes hands a little less than once in five years.
    expect(made?.total.renewals.expected).toBeGreaterThan(0.7 * devices);
    expect(made?.total.renewals.expected).toBeLessThan(1.1 * devices);
  });

  it('are not read into a history of a few departures', () => {
    const few = new LifeCounts();
    for (let device = 0; device < 29; device += 1) few.add(0, 900 + device, 'policy');
    for (let device = 0; device < 300; device += 1) few.add(0, 2000);
    expect(forecastByHistory([{ law: null, byAge: [10] }], few, null)).toBeNull();
    few.add(0, 950, 'failure');
    expect(forecastByHistory([{ law: null, byAge: [10] }], few, null)?.total.renewals.expected).toBeGreaterThan(0);
  });
});
