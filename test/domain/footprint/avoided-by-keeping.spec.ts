import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { avoidedByKeeping } from '../../../src/footprint/domain/avoided-by-keeping.js';
import { monthsBeyondLife } from '../../../src/footprint/domain/months-beyond-life.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { kwhPerYear, months, years } from '../../../src/kernel/quantity.js';
import { aReference, twoYearsOfElectricity } from './figures.js';
import { aPart } from './a-part.js';

const factor = twoYearsOfElectricity.forYear(2024);

describe('what keeping a device avoids', () => {
  it('is one year of the new device’s life for each year kept', () => {
    expect(avoidedByKeeping(aReference(), { months: months(18) })).toMatchObject({
      central: 75,
      unit: 'kgCO2e',
      basis: 'ademe',
      methodVersion: 'avoided-emissions/1',
    });
  });

  it('is less when the fleet keeps its devices longer anyway, never more when it keeps them less', () => {
    expect(avoidedByKeeping(aReference(), { months: months(12), fleetLifeYears: years(8) }).central).toBe(25);
    expect(avoidedByKeeping(aReference(), { months: months(12), fleetLifeYears: years(3) }).central).toBe(50);
  });

  it('is less the parts that were fitted, and shown below zero when they cost more', () => {
    const kept = avoidedByKeeping(aReference(), { months: months(12), costs: [aPart(40, 30, 60), aPart(20, 10, 30)] });
    expect(kept.central).toBe(-10);
    expect(kept.low).toBeCloseTo(aReference().embodied.low / 4 - 90, 9);
    expect(kept.high).toBeCloseTo(aReference().embodied.high / 4 - 40, 9);
    expect(kept.sourceIds).toEqual(['a-part-source', 'a-source']);
  });

  it('is less the electricity the old device draws more than the new one, and more when it draws less', () => {
    const drawing = (perYear: number) =>
      avoidedByKeeping(aReference(), {
        months: months(24),
        extraElectricity: { perYear: kwhPerYear(perYear), factor },
      });
    expect(drawing(100).central).toBe(100 - 2 * 0.05 * 100);
    expect(drawing(-100).central).toBe(100 + 2 * 0.05 * 100);
    expect(drawing(100).sourceIds).toContain('the-grid');
  });

  it('is nothing for no month, and never counted backwards', () => {
    expect(avoidedByKeeping(aReference(), { months: months(0) }).central).toBe(0);
    expect(() => avoidedByKeeping(aReference(), { months: months(-1) })).toThrow('not negative');
  });

  it('refuses a cost that is not carbon', () => {
    const perYear = { ...aPart(1, 1, 1), unit: 'kgCO2e/year' };
    expect(() => avoidedByKeeping(aReference(), { months: months(1), costs: [perYear] })).toThrow('in kgCO2e');
  });

  it('is the same kept at once or in two stretches, with ordered bounds', () => {
    const length = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(length, length, fc.double({ min: 0, max: 300, noNaN: true }), (one, other, cost) => {
        const keep = (count: number) => avoidedByKeeping(aReference(), { months: months(count) });
        expect(keep(one).central + keep(other).central).toBeCloseTo(keep(one + other).central, 8);
        const kept = avoidedByKeeping(aReference(), { months: months(one), costs: [aPart(cost, cost / 2, cost * 2)] });
        expect(kept.central).toBeCloseTo(keep(one).central - cost, 8);
        expect(kept.low).toBeLessThanOrEqual(kept.central);
        expect(kept.high).toBeGreaterThanOrEqual(kept.central);
      }),
    );
  });
});

describe('the months that may be credited', () => {
  const stretch = {
    startedOn: dateOnly('2020-03-15'),
    lifeYears: years(5),
    from: dateOnly('2024-03-15'),
    until: dateOnly('2026-03-15'),
    status: 'in-service',
  } as const;

  it('begin when the life that counts is over', () => {
    expect(monthsBeyondLife(stretch)).toBe(12);
    expect(monthsBeyondLife({ ...stretch, lifeYears: years(3) })).toBe(24);
    expect(monthsBeyondLife({ ...stretch, lifeYears: years(6) })).toBe(0);
    expect(monthsBeyondLife({ ...stretch, lifeYears: years(9) })).toBe(0);
  });

  it('are whole months', () => {
    expect(monthsBeyondLife({ ...stretch, until: dateOnly('2026-03-14') })).toBe(11);
  });

  it.each(['in-stock', 'missing', 'retired'] as const)('are none for a device that is %s', (status) => {
    expect(monthsBeyondLife({ ...stretch, status })).toBe(0);
  });
});
