import { describe, expect, it } from '@jest/globals';
import { lifeLaw, type LifeLaw } from '../../../../src/lifespan/domain/life-law.js';
import { forecastCategory } from '../../../../src/lifespan/domain/forecast/category-forecast.js';
import { compareRules } from '../../../../src/lifespan/domain/forecast/compared-rules.js';
import { BELIEVED, DOUBT_NODES } from '../../../../src/lifespan/domain/forecast/doubt-nodes.js';
import { firstDepartures } from '../../../../src/lifespan/domain/forecast/first-departures.js';
import type { Cohort } from '../../../../src/lifespan/domain/forecast/fleet-cohorts.js';
import { riskByLaw } from '../../../../src/lifespan/domain/forecast/quarterly-risk.js';
import { intervalOfCount } from '../../../../src/lifespan/domain/forecast/uncertain-count.js';

const law = (changes: Partial<LifeLaw> = {}): LifeLaw =>
  lifeLaw({ shape: 1.8, scaleYears: 8, failures: 40, logShapeSd: 0.1, ...changes });

/** So many devices at each of the ages given, in quarters. */
const aged = (counts: Readonly<Record<number, number>>, life: LifeLaw | null = law()): Cohort => ({
  law: life,
  byAge: Array.from({ length: 60 }, (_, age) => counts[age] ?? 0),
});

const expected = (counts: readonly { expected: number }[]): number[] => counts.map((count) => count.expected);
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('how a device leaves', () => {
  it.each([
    ['young', 3, false],
    ['about to reach the rule', 23, false],
    ['past the rule', 30, true],
  ])('a device that is %s is, at each quarter, gone or still there', (_, age, isPast) => {
    const risk = riskByLaw(law(), BELIEVED, 100);
    for (const quarters of [1, 5, 12, 20]) {
      const first = firstDepartures(risk, { age, isPast }, { atQuarters: 24, catchUpQuarters: 8 }, quarters);
      const rest = firstDepartures(risk, { age, isPast }, { atQuarters: 24, catchUpQuarters: 8 }, 200);
      const gone = sum(first.failures) + sum(first.byRule);
      const later = sum(rest.failures.slice(quarters)) + sum(rest.byRule.slice(quarters));
      expect(gone).toBeLessThanOrEqual(1 + 1e-12);
      expect(gone + later).toBeCloseTo(1, 9);
    }
  });

  it('renews a device that never fails in the quarter in which it reaches the rule, and its replacement that long after', () => {
    const { today } = compareRules([aged({ 10: 7 }, null)], null, { today: 16, longer: 20 });
    expect(expected(today.renewals)).toEqual(Array.from({ length: 20 }, (_, quarter) => (quarter === 5 ? 7 : 0)));
    const short = compareRules([aged({ 3: 7 }, null)], null, { today: 8, longer: 12 }).today;
    expect(expected(short.renewals).flatMap((count, quarter) => (count > 0 ? [quarter] : []))).toEqual([4, 12]);
  });

  it('spreads those already past the rule evenly over two years, apart from the others', () => {
    const { today, past } = compareRules([aged({ 24: 10, 40: 6, 23: 3 }, null)], null, { today: 24, longer: 28 });
    expect(past).toEqual({ today: 16, longer: 6 });
    expect(today.caughtUp.slice(0, 8)).toEqual(Array(8).fill(expect.closeTo(2, 9)));
    expect(sum(today.caughtUp)).toBeCloseTo(16, 9);
    expect(today.renewals[0]?.expected).toBeCloseTo(5, 9);
  });

  it('has them wait for the age of a longer rule too', () => {
    const { longer } = compareRules([aged({ 24: 8 }, null)], null, { today: 24, longer: 34 });
    expect(sum(expected(longer.renewals).slice(0, 9))).toBe(0);
    expect(longer.renewals[9]?.expected).toBeCloseTo(8, 9);
  });
});

describe('today’s rule and a longer one', () => {
  const fleet = [
    aged({ 0: 40, 4: 60, 9: 80, 15: 70, 20: 60, 23: 20, 26: 30, 35: 10 }),
    aged({ 2: 25, 18: 40 }, law({ scaleYears: 5 })),
  ];

  it('never renews more, at any time, under the longer rule', () => {
    for (const longer of [24, 25, 26, 28, 32, 60]) {
      const rules = compareRules(fleet, law(), { today: 24, longer });
      let [short, long] = [0, 0];
      for (let quarter = 0; quarter < 20; quarter += 1) {
        short += rules.today.renewals[quarter]!.expected;
        long += rules.longer.renewals[quarter]!.expected;
        expect(long).toBeLessThanOrEqual(short + 1e-9);
      }
      expect(rules.spared.expected).toBeCloseTo(short - long, 9);
    }
  });

  it('is the same when the rule is not made longer', () => {
    const { today, longer, spared } = compareRules(fleet, law(), { today: 24, longer: 24 });
    expect(longer).toEqual(today);
    expect(spared).toEqual({ expected: 0, variance: 0 });
  });

  it('has more failures when devices serve longer', () => {
    const { today, longer } = compareRules(fleet, law(), { today: 24, longer: 32 });
    expect(longer.total.failures.expected).toBeGreaterThan(today.total.failures.expected);
  });

  it('adds up: quarters to their total, cohorts to their whole', () => {
    const whole = compareRules(fleet, law(), { today: 24, longer: 28 }).today;
    expect(sum(expected(whole.renewals))).toBeCloseTo(whole.total.renewals.expected, 8);
    const parts = fleet.map((cohort) => compareRules([cohort], law(), { today: 24, longer: 28 }).today);
    expect(sum(parts.map(({ total }) => total.renewals.expected))).toBeCloseTo(whole.total.renewals.expected, 8);
    expect(sum(parts.map(({ total }) => total.failures.expected))).toBeCloseTo(whole.total.failures.expected, 8);
  });

  it('foresees failures alone where no rule is set, and nothing at all of no device', () => {
    const { today, past } = compareRules(fleet, law(), null);
    expect(today.total.renewals.expected).toBeCloseTo(today.total.failures.expected, 9);
    expect(past).toEqual({ today: 0, longer: 0 });
    const nothing = compareRules([], law(), { today: 24, longer: 28 });
    expect(nothing.today.total.renewals).toEqual({ expected: 0, variance: 0 });
  });
});

describe('a case reckoned by hand', () => {
  // One device of three quarters and a half, of constant hazard 0.1 a quarter; rule of five quarters; the doubt left out.
  const risk = () => ({ whole: new Float64Array(9).fill(0.1), half: new Float64Array(9).fill(0.05) });
  const one: Cohort = { law: null, byAge: [0, 0, 0, 1] };
  const made = forecastCategory([one], risk, { atQuarters: 5, catchUpQuarters: 8 }, 5, 3);

  it('multiplies what fails by what is left', () => {
    // 1st: 0.1 fails. 2nd: of 0.9, 0.05 fail and the rest is renewed; of the 0.1 replaced, 0.1 fails. 3rd: 0.91 and 0.09 new or nearly: 0.1 fails.
    expect(made.failures.map(({ expected: count }) => count)).toEqual(
      [0.1, 0.9 * 0.05 + 0.1 * 0.1, 0.1].map((count) => expect.closeTo(count, 12)),
    );
    expect(made.renewals.map(({ expected: count }) => count)).toEqual(
      [0.1, 0.9 + 0.01, 0.1].map((count) => expect.closeTo(count, 12)),
    );
  });

  it('plays a coin for each device and quarter', () => {
    expect(made.renewals.map(({ variance }) => variance)).toEqual(
      [0.09, 0.91 * 0.09, 0.09].map((count) => expect.closeTo(count, 12)),
    );
    // 1.11 renewals in all: 1 with 0.9 × (0.9) + 0.1 × (0.9 × 0.9), 2 or 3 otherwise.
    expect(made.total.renewals.expected).toBeCloseTo(1.11, 12);
    const square = 0.9 * (0.9 + 4 * 0.1) + 0.1 * (0.81 + 4 * 2 * 0.09 + 9 * 0.01);
    expect(made.total.renewals.variance).toBeCloseTo(square - 1.11 ** 2, 12);
  });
});

describe('the interval', () => {
  it('grows with the doubt on the law, and is that of chance alone when the law is known', () => {
    const width = (failures: number, logShapeSd: number) => {
      const { variance } = compareRules([aged({ 8: 100 }, law({ failures, logShapeSd }))], null, null).today.total
        .failures;
      return variance;
    };
    expect(width(10, 0.1)).toBeGreaterThan(width(40, 0.1));
    expect(width(40, 0.25)).toBeGreaterThan(width(40, 0.1));
    const chance = compareRules([aged({ 8: 100 }, law())], null, null);
    expect(width(1e5, 0)).toBeLessThan(chance.today.total.failures.variance);
  });

  it('has the mean and the variance of the doubt on a rate', () => {
    const rates = DOUBT_NODES.map(({ rateOf }) => rateOf(25));
    expect(sum(rates) / 4).toBeCloseTo(1, 12);
    expect(sum(rates.map((rate) => (rate - 1) ** 2)) / 4).toBeCloseTo(1 / 25, 12);
  });

  it('holds the expected number, in whole devices, never below zero', () => {
    expect(intervalOfCount({ expected: 0.3, variance: 0.3 })).toEqual({ low: 0, high: 2 });
    expect(intervalOfCount({ expected: 100, variance: 100 })).toEqual({ low: 84, high: 117 });
    expect(intervalOfCount({ expected: 0, variance: 0 })).toEqual({ low: 0, high: 0 });
  });
});
