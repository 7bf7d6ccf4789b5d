import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logNormalInterval } from '../../../src/footprint/domain/log-normal-interval.js';
import { sumEstimates, type Tally } from '../../../src/footprint/domain/sum-estimates.js';
import type { Estimate } from '../../../src/kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../../../src/kernel/quantity.js';
import { aReference } from './figures.js';

const embodied = (kg: number, modelDeviation: number): Estimate<KgCo2e> =>
  aReference({
    modelDeviation,
    phases: { manufacturing: kgCo2e(kg), distribution: kgCo2e(0), endOfLife: kgCo2e(0) },
  }).embodied;

function sum(tallies: readonly Tally[]): Estimate<KgCo2e> {
  const total = sumEstimates(tallies);
  if (total === null) throw new Error('nothing to add');
  return total;
}

describe('the total of many devices', () => {
  it('lets the models’ differences average out, not the error of the method', () => {
    const total = sum([{ each: embodied(200, 0.4), count: 100 }]);
    expect(total.central).toBe(20_000);
    expect(total.high).toBeCloseTo(logNormalInterval(20_000, Math.hypot(0.3, 0.4 / 10)).high, 6);
  });

  it('errs the same way on two categories, for the part of the method', () => {
    const each = [embodied(200, 0), embodied(600, 0)];
    const total = sum(each.map((figure) => ({ each: figure, count: 1 })));
    expect(total.high).toBeCloseTo(logNormalInterval(800, 0.3).high, 9);
  });

  it('keeps the doubt of the method however many devices there are', () => {
    const million = sum([{ each: embodied(200, 0.4), count: 1_000_000 }]);
    expect(million.high / million.central).toBeCloseTo(logNormalInterval(1, 0.3).high, 5);
  });

  it('is the device itself for one device', () => {
    const each = embodied(200, 0.4);
    const one = sum([{ each, count: 1 }]);
    expect(one.central).toBe(each.central);
    expect(one.low).toBeCloseTo(each.low, 9);
    expect(one.high).toBeCloseTo(each.high, 9);
  });

  it('is null when there is nothing to add', () => {
    expect(sumEstimates([])).toBeNull();
    expect(sumEstimates([{ each: embodied(200, 0.4), count: 0 }])).toBeNull();
  });

  it('never adds two bases, two units or half a device', () => {
    const [ademe, maker] = [aReference().embodied, aReference({ basis: 'maker' }).embodied];
    expect(() => sumEstimates([ademe, maker].map((each) => ({ each, count: 1 })))).toThrow('several basis');
    const perYear = { ...ademe, unit: 'kgCO2e/year' };
    expect(() => sumEstimates([ademe, perYear].map((each) => ({ each, count: 1 })))).toThrow('several unit');
    expect(() => sumEstimates([{ each: ademe, count: 0.5 }])).toThrow('whole numbers');
  });

  it('names every source and the weakest precision', () => {
    const typed: Estimate<KgCo2e> = { ...embodied(100, 0), precision: 'typed', sourceIds: ['z', 'b'] };
    expect(
      sum([
        { each: typed, count: 1 },
        { each: embodied(1, 0), count: 1 },
      ]),
    ).toMatchObject({
      precision: 'category',
      sourceIds: ['a-source', 'b', 'z'],
    });
  });

  it('is the same added at once or by any partition, interval included', () => {
    const tally = fc.record({
      each: fc
        .tuple(fc.double({ min: 0, max: 2000, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([kg, deviation]) => embodied(kg, deviation)),
      count: fc.integer({ min: 0, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(tally, fc.nat(3)), { minLength: 1, maxLength: 12 }), (placed) => {
        const whole = sumEstimates(placed.map(([each]) => each));
        const parts = [0, 1, 2, 3].flatMap((place) => {
          const part = sumEstimates(placed.filter(([, where]) => where === place).map(([each]) => each));
          return part === null ? [] : [{ each: part, count: 1 }];
        });
        const ofParts = sumEstimates(parts);
        for (const bound of ['low', 'central', 'high'] as const) {
          const expected = whole?.[bound] ?? 0;
          expect(Math.abs((ofParts?.[bound] ?? 0) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
        }
        expect(whole === null || (whole.low <= whole.central && whole.central <= whole.high)).toBe(true);
      }),
    );
  });
});
