import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { embodiedShareIn, REFERENCE_LIFE, type AccountingView } from '../../../src/footprint/domain/accounting-view.js';
import { embodiedPerYearServed } from '../../../src/footprint/domain/embodied-per-year-served.js';
import { SECOND_LIFE_RULES, secondLifeShares } from '../../../src/footprint/domain/second-life.js';
import { addDays, dateOnly } from '../../../src/kernel/date-only.js';
import { years } from '../../../src/kernel/quantity.js';
import { anEntry, aReference } from './figures.js';

const VIEWS: readonly AccountingView[] = [
  REFERENCE_LIFE,
  { kind: 'accounting-life', lifeYears: years(3) },
  { kind: 'purchase-year' },
];
const first = dateOnly('2022-01-01');
const day = fc.integer({ min: 0, max: 4000 });

describe('the three views of one embodied footprint', () => {
  it.each(VIEWS)('book it whole and once, however time is cut: %j', (view) => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), fc.option(day), (cuts, left) => {
        const entry = anEntry(first, left === null ? null : addDays(first, left));
        const edges = [0, ...cuts, 4001].sort((one, other) => one - other).map((days) => addDays(first, days));
        const shares = edges.slice(1).map((to, index) => embodiedShareIn(view, entry, edges[index]!, to));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('book the year of purchase on the day of purchase, even when service starts later', () => {
    const entry = anEntry(first, null, { purchasedOn: dateOnly('2021-12-01') });
    const in2021 = embodiedShareIn({ kind: 'purchase-year' }, entry, dateOnly('2021-01-01'), first);
    expect([in2021, embodiedShareIn(REFERENCE_LIFE, entry, dateOnly('2021-01-01'), first)]).toEqual([1, 0]);
  });
});

describe('a device that changes hands', () => {
  const { embodied, referenceLifeYears } = aReference();

  it('is carried by its giver unless another rule is asked for, and whole under each', () => {
    const shares = secondLifeShares(embodied, years(1), referenceLifeYears);
    expect(shares.map(({ rule }) => rule)).toEqual(SECOND_LIFE_RULES);
    expect(shares.map(({ taker }) => taker.central)).toEqual([0, 150, 75]);
    for (const { giver, taker } of shares) expect(giver.central + taker.central).toBe(200);
  });

  it('costs its taker nothing by any rule once its life is over', () => {
    for (const { taker } of secondLifeShares(embodied, years(9), referenceLifeYears)) expect(taker.central).toBe(0);
    expect(() => secondLifeShares(embodied, years(-1), referenceLifeYears)).toThrow(RangeError);
  });
});

it('tells what a year of a device really cost, and nothing of one that never served', () => {
  expect(embodiedPerYearServed(aReference().embodied, first, dateOnly('2030-01-01'))?.central).toBeCloseTo(25, 2);
  expect(embodiedPerYearServed(aReference().embodied, first, first)).toBeNull();
});
