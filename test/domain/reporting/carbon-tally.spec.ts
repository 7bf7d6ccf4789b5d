import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REFERENCE_LIFE } from '../../../src/footprint/domain/accounting-view.js';
import { BASES, otherBasis } from '../../../src/footprint/domain/basis.js';
import type { YearAsked } from '../../../src/footprint/domain/device-year.js';
import { DeviceYears } from '../../../src/footprint/domain/device-years.js';
import { DEVICE_STATUSES } from '../../../src/inventory/domain/device-status.js';
import { addDays, dateOnly } from '../../../src/kernel/date-only.js';
import { years } from '../../../src/kernel/quantity.js';
import { CarbonTally, type CarbonTotals } from '../../../src/reporting/carbon-tally.js';
import { aDevice, aReference, tablesOf } from '../footprint/figures.js';

const tables = tablesOf(
  [aReference(), aReference({ category: 'monitor', modelDeviation: 0.1 })],
  [{ reference: aReference({ basis: 'maker' }), form: null, inches: null }],
);
const asked: YearAsked = {
  ...{ year: 2024, basis: 'ademe', view: REFERENCE_LIFE, today: dateOnly('2024-12-31') },
  fleetLives: new Map(),
};
const yearOf = (changes: Parameters<typeof aDevice>[0], more: Partial<YearAsked> = {}) =>
  new DeviceYears({ ...asked, ...more }, tables).of(aDevice(changes));

const first = dateOnly('2015-01-01');
const someDay = fc.option(fc.integer({ min: 0, max: 4000 }).map((days) => addDays(first, days)));
const someDevice = fc.record({
  category: fc.constantFrom('laptop' as const, 'monitor' as const, 'printer' as const, null),
  status: fc.option(fc.constantFrom(...DEVICE_STATUSES)),
  purchasedOn: someDay,
  inServiceOn: someDay,
  retiredOn: someDay,
});

function totalsOf(devices: readonly Parameters<typeof aDevice>[0][]): CarbonTotals {
  const tally = new CarbonTally();
  for (const device of devices) tally.add(yearOf(device));
  return tally.conclude();
}

describe('the year of a fleet', () => {
  it('is the sum of the years of its parts, however it is cut, with ordered intervals', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someDevice, fc.integer({ min: 0, max: 3 })), { maxLength: 40 }), (placed) => {
        const whole = totalsOf(placed.map(([device]) => device));
        const parts = [0, 1, 2, 3].map((place) =>
          totalsOf(placed.filter(([, at]) => at === place).map(([one]) => one)),
        );
        for (const count of ['devices', 'withoutFigure', 'undated', 'useUnknown'] as const) {
          expect(parts.reduce((sum, part) => sum + part[count], 0)).toBe(whole[count]);
        }
        for (const ledger of ['embodied', 'use', 'total', 'avoided'] as const) {
          expect(parts.reduce((sum, part) => sum + (part[ledger]?.central ?? 0), 0)).toBeCloseTo(
            whole[ledger]?.central ?? 0,
            6,
          );
          for (const figure of [whole, ...parts].flatMap((totals) => totals[ledger] ?? [])) {
            expect(figure.low <= figure.central && figure.central <= figure.high).toBe(true);
          }
        }
      }),
    );
  });

  it('counts apart what has no figure, no date or no known use, and each level of precision', () => {
    const totals = totalsOf([{}, { category: null }, { inServiceOn: null }, { status: 'in-stock' }]);
    expect(totals).toMatchObject({ devices: 4, withoutFigure: 1, undated: 1, useUnknown: 1 });
    expect(totals.precision).toMatchObject({ category: 3, unknown: 1, model: 0 });
    expect(totals.embodied?.central).toBeCloseTo((2 * (200 * 366)) / 1461, 9);
  });

  it('keeps footprint and avoided side by side, never the one less the other', () => {
    const totals = totalsOf([{ inServiceOn: dateOnly('2019-01-01') }]);
    expect([totals.embodied?.central, totals.avoided?.central]).toEqual([0, 50]);
    expect(totals.total?.central).toBeCloseTo(40 * 0.05, 9);
  });

  it('waits for the fleet’s own life before it credits anything', () => {
    const kept = { inServiceOn: dateOnly('2019-01-01') };
    const fleetLives = new Map([['laptop', years(10)]] as const);
    expect(yearOf(kept, { fleetLives })).toMatchObject({ avoided: { avoided: { central: 0 } } });
  });

  it('never adds two bases', () => {
    const tally = new CarbonTally();
    tally.add(yearOf({}));
    expect(() => tally.add(yearOf({}, { basis: 'maker' }))).toThrow('several basis');
    expect(BASES.map(otherBasis)).toEqual(['maker', 'ademe']);
  });
});
