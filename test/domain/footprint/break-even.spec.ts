import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { avoidedByKeeping } from '../../../src/footprint/domain/avoided-by-keeping.js';
import {
  breakEvenExtraElectricity,
  leastCarbonCycle,
  paybackOfReplacing,
  yearsToRepay,
} from '../../../src/footprint/domain/break-even.js';
import { kgCo2e, kgCo2ePerKwh, kgCo2ePerYear, kwhPerYear, months, years } from '../../../src/kernel/quantity.js';
import { aPart } from './a-part.js';
import { aReference, twoYearsOfElectricity } from './figures.js';

const perYear = kgCo2ePerYear(50);
const grid = kgCo2ePerKwh(0.05);

describe('when keeping stops paying', () => {
  it('repays parts sooner when the old device draws less, later when it draws more, never when it draws too much', () => {
    expect(yearsToRepay(kgCo2e(100), perYear, grid)).toBe(2);
    expect(yearsToRepay(kgCo2e(100), perYear, grid, kwhPerYear(500))).toBe(4);
    expect(yearsToRepay(kgCo2e(100), perYear, grid, kwhPerYear(1000))).toBeNull();
  });

  it('has repaid exactly at that time: what keeping avoids is then zero', () => {
    const cost = fc.double({ min: 1, max: 400, noNaN: true });
    fc.assert(
      fc.property(cost, fc.double({ min: -300, max: 900, noNaN: true }), (costs, extra) => {
        const kept = yearsToRepay(kgCo2e(costs), perYear, grid, kwhPerYear(extra));
        const avoided = avoidedByKeeping(aReference(), {
          months: months((kept ?? 0) * 12),
          costs: [aPart(costs, costs, costs)],
          extraElectricity: { perYear: kwhPerYear(extra), factor: twoYearsOfElectricity.forYear(2024) },
        });
        expect(avoided.central).toBeCloseTo(0, 6);
      }),
    );
  });

  it('breaks even at the consumption whose emissions eat the year gained', () => {
    expect(breakEvenExtraElectricity(perYear, grid, kgCo2e(0), years(1))).toBe(1000);
    expect(breakEvenExtraElectricity(perYear, grid, kgCo2e(100), years(4))).toBe(500);
  });

  it('never pays a new device back that saves nothing, nor renews for no gain', () => {
    expect(paybackOfReplacing(kgCo2e(200), kwhPerYear(100), grid)).toBe(40);
    expect(paybackOfReplacing(kgCo2e(200), kwhPerYear(0), grid)).toBeNull();
    expect(leastCarbonCycle(kgCo2e(200), kwhPerYear(40), grid, 0.05)).toBeCloseTo(Math.sqrt(4000), 9);
    expect(leastCarbonCycle(kgCo2e(200), kwhPerYear(40), grid, 0)).toBeNull();
  });
});
