import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { avoidedBetween, type KeptDevice } from '../../../src/footprint/domain/avoided-between.js';
import { avoidedBySecondUse } from '../../../src/footprint/domain/avoided-by-second-use.js';
import { addDays, dateOnly, type DateOnly } from '../../../src/kernel/date-only.js';
import { kwhPerYear, share, years } from '../../../src/kernel/quantity.js';
import { aPart } from './a-part.js';
import { aReference, twoYearsOfElectricity } from './figures.js';

const day = dateOnly;
const LAST = day('2030-12-31');

/** Laptops of 200 kg over four years, in service since 2018: 50 kg a year from 2022 on. */
const aKept = (changes: Partial<KeptDevice> = {}): KeptDevice => ({
  replacement: aReference(),
  startedOn: day('2018-01-01'),
  service: [{ from: day('2018-01-01'), until: null }],
  ...changes,
});

const over = (kept: KeptDevice, from: DateOnly, to: DateOnly, today = LAST) =>
  avoidedBetween(kept, from, to, today, twoYearsOfElectricity);
const in2023 = (kept: KeptDevice, today = LAST) => over(kept, day('2023-01-01'), day('2024-01-01'), today);

describe('the avoided ledger', () => {
  it('credits a year beyond the life, and says what it rests on', () => {
    expect(in2023(aKept())).toMatchObject({
      avoided: { central: 50, basis: 'ademe', methodVersion: 'avoided-emissions/1' },
      ...{ creditedYears: 1, lifeThatCounts: 4, substitutionShare: 1 },
    });
  });

  it('credits nothing before the life is over, and nothing in advance', () => {
    expect(over(aKept(), day('2018-01-01'), day('2022-01-01')).avoided.central).toBe(0);
    expect(in2023(aKept(), day('2022-12-31')).avoided.central).toBe(0);
    expect(in2023(aKept(), day('2023-01-01')).creditedYears).toBeCloseTo(1 / 365, 12);
  });

  it('waits for the fleet’s own life when it is longer, and lowers the claim', () => {
    expect(in2023(aKept({ fleetLifeYears: years(8) })).avoided.central).toBe(0);
    expect(in2023(aKept({ fleetLifeYears: years(5) })).avoided.central).toBe(40);
    expect(in2023(aKept({ fleetLifeYears: years(2) })).avoided.central).toBe(50);
  });

  it('credits nothing for a device that serves nobody, or beside a new one', () => {
    expect(in2023(aKept({ service: [] })).avoided.central).toBe(0);
    expect(in2023(aKept({ newOneBought: true }))).toMatchObject({ avoided: { central: 0 }, substitutionShare: 0 });
    const left = aKept({ service: [{ from: day('2018-01-01'), until: day('2023-01-01') }] });
    expect(in2023(left).avoided.central).toBe(0);
  });

  it('counts a part on the day it is fitted, negative or not, and the electricity of its years', () => {
    const fitted = aKept({ costs: [{ on: day('2023-05-01'), embodied: aPart(80, 60, 100) }] });
    expect(in2023(fitted).avoided.central).toBe(-30);
    expect(over(fitted, day('2024-01-01'), day('2025-01-01')).avoided.central).toBe(50);
    const thirsty = in2023(aKept({ extraPerYear: kwhPerYear(100) }));
    expect(thirsty.avoided.central).toBeCloseTo(50 - 100 * 0.1, 9);
    expect(thirsty.avoided.sourceIds).toContain('the-grid');
  });

  it('adds up to the whole however time is cut, low ≤ central ≤ high', () => {
    const kept = aKept({
      extraPerYear: kwhPerYear(30),
      costs: [{ on: day('2023-05-01'), embodied: aPart(80, 60, 100) }],
    });
    const [from, to] = [day('2018-01-01'), day('2029-01-01')];
    const whole = over(kept, from, to).avoided;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4018 }), { maxLength: 5 }), (cuts) => {
        const inner = cuts.sort((one, other) => one - other).map((days) => addDays(from, days));
        const edges = [from, ...inner, to];
        const parts = edges.slice(1).map((next, index) => over(kept, edges[index]!, next).avoided);
        for (const bound of ['low', 'central', 'high'] as const) {
          expect(parts.reduce((sum, part) => sum + part[bound], 0)).toBeCloseTo(whole[bound], 6);
        }
        for (const { low, central, high } of parts) expect(low <= central && central <= high).toBe(true);
      }),
    );
  });
});

describe('a second use', () => {
  it('counts the share that replaces a purchase, and prints it', () => {
    const use = (substitutionShare: number) =>
      avoidedBySecondUse(aReference(), {
        years: years(2),
        substitutionShare: share(substitutionShare),
        costs: [aPart(10, 8, 12)],
      });
    expect([1, 0.5, 0].map((s) => use(s).avoided.central)).toEqual([90, 40, -10]);
    expect(use(0.5).substitutionShare).toBe(0.5);
    expect(() => avoidedBySecondUse(aReference(), { years: years(-1), substitutionShare: share(1) })).toThrow(
      RangeError,
    );
  });
});
