import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FleetLives } from '../../../src/footprint/domain/fleet-lives.js';
import { sparedByLongerLives, sparedByOneScreenEach } from '../../../src/footprint/domain/what-if.js';
import { addDays, dateOnly } from '../../../src/kernel/date-only.js';
import { kgCo2e, months } from '../../../src/kernel/quantity.js';
import { aReference, twoYearsOfElectricity } from './figures.js';

const stock = { reference: aReference(), count: 100 };

describe('what if every life were longer', () => {
  it('spares the years of manufacture that are no longer needed: 5,000 kg a year become 4,000', () => {
    expect(sparedByLongerLives([stock], months(12))?.central).toBeCloseTo(1000, 9);
    expect(sparedByLongerLives([stock], months(0))).toMatchObject({ low: 0, central: 0, high: 0 });
    expect(sparedByLongerLives([], months(12))).toBeNull();
    expect(() => sparedByLongerLives([stock], months(-1))).toThrow(RangeError);
  });

  it('spares more the longer it lasts, never all, with an ordered interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e6 }), (longer, count) => {
        const spared = sparedByLongerLives([{ ...stock, count }], months(longer))!;
        const more = sparedByLongerLives([{ ...stock, count }], months(longer + 1))!;
        expect(spared.low < spared.central && spared.central < spared.high).toBe(true);
        expect(more.central).toBeGreaterThan(spared.central);
        expect(more.central).toBeLessThan(count * 50);
      }),
    );
  });

  it('never adds two bases', () => {
    const maker = { reference: aReference({ basis: 'maker' }), count: 1 };
    expect(() => sparedByLongerLives([stock, maker], months(12))).toThrow('several basis');
  });
});

describe('what if there were one screen for each', () => {
  it('spares the manufacture and the use of those too many', () => {
    const each = sparedByOneScreenEach([stock], 90, twoYearsOfElectricity.forYear(2024));
    expect(each).toMatchObject({ screens: 10, spared: { central: 10 * (50 + 40 * 0.05) } });
    expect(each.spared?.sourceIds).toContain('the-grid');
  });

  it('sends each model away in proportion to its number', () => {
    const heavy = { reference: aReference({ phases: null, whole: kgCo2e(600) }), count: 300 };
    const each = sparedByOneScreenEach([stock, heavy], 360, twoYearsOfElectricity.forYear(2024));
    expect(each.screens).toBe(40);
    expect(each.spared?.central).toBeCloseTo(10 * (50 + 2) + 30 * (150 + 2), 9);
  });

  it('spares nothing where there are more people than screens', () => {
    expect(sparedByOneScreenEach([stock], 101, twoYearsOfElectricity.forYear(2024))).toEqual({
      screens: 0,
      spared: null,
    });
  });
});

describe('the fleet’s own life', () => {
  const started = dateOnly('2015-01-01');
  const livesOf = (...days: readonly number[]) => {
    const lives = new FleetLives();
    for (const age of days) lives.add('laptop', started, addDays(started, age));
    return lives.medians().get('laptop');
  };

  it('is the median age at exit, once ten have left', () => {
    expect(livesOf(...Array.from({ length: 9 }, () => 1461))).toBeUndefined();
    expect(livesOf(...Array.from({ length: 10 }, () => 1461))).toBe(4);
    expect(livesOf(1, 1, 1, 1, 1461, 2922, 9999, 9999, 9999, 9999)).toBe(6);
    expect(livesOf(...Array.from({ length: 10 }, () => -5))).toBeUndefined();
  });
});
