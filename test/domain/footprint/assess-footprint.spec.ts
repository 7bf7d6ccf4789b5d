import { describe, expect, it } from '@jest/globals';
import { assessFootprint } from '../../../src/footprint/domain/assess-footprint.js';
import type { FootprintInput, KnownFootprint } from '../../../src/footprint/domain/footprint-answer.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { aDevice, tables } from './figures.js';

const today = dateOnly('2024-12-31');

function known(changes: Partial<FootprintInput> = {}): KnownFootprint {
  const answer = assessFootprint(aDevice(changes), today, tables);
  if (answer.kind === 'unknown') throw new Error('expected a figure');
  return answer;
}

describe('the footprint of a device today', () => {
  it('has its embodied part, its yearly share and its use of the year', () => {
    const footprint = known();
    expect(footprint.embodied.central).toBe(200);
    expect(footprint.embodiedPerYear).toMatchObject({ central: 50, unit: 'kgCO2e/year' });
    expect(footprint.electricityPerYear.central).toBe(40);
    expect(footprint.usePerYear).toMatchObject({ central: 2, low: 1, high: 3, unit: 'kgCO2e/year' });
    expect(footprint.usePerYear.sourceIds).toContain('the-grid');
    expect(footprint.electricity.electricityYear).toBe(2024);
    expect(footprint.configuration).toBe('un portable rond');
  });

  it('adds what was booked so far: three years of four, and three years of electricity', () => {
    const footprint = known();
    expect(footprint.embodiedToDate?.central).toBeCloseTo((200 * 1096) / 1461, 9);
    expect(footprint.useToDate?.central).toBeCloseTo(40 * (0.1 + 0.1 + 0.05), 9);
    expect(footprint.totalToDate?.central).toBeCloseTo((200 * 1096) / 1461 + 10, 9);
    expect(footprint.thisYear?.embodied.central).toBeCloseTo((200 * 366) / 1461, 9);
  });

  it('starts at purchase when the day of service is not known', () => {
    const atPurchase = known({ inServiceOn: null, purchasedOn: dateOnly('2022-01-01') });
    expect(atPurchase.embodiedToDate?.central).toBe(known().embodiedToDate?.central);
  });

  it('starts in service when both days are known', () => {
    const early = known({ purchasedOn: dateOnly('2021-06-01') });
    expect(early.embodiedToDate?.central).toBe(known().embodiedToDate?.central);
  });

  it('knows what the device embodies but not what was booked when it has no date at all', () => {
    const dateless = known({ inServiceOn: null });
    expect(dateless.embodied.central).toBe(200);
    expect(dateless.usePerYear.central).toBe(2);
    expect(dateless).toMatchObject({ embodiedToDate: null, useToDate: null, totalToDate: null, thisYear: null });
  });

  it.each(['in-stock', 'missing'] as const)(
    'uses no electricity when it is %s, and no longer knows when it stopped',
    (status) => {
      const idle = known({ status });
      expect(idle.electricityPerYear).toMatchObject({ low: 0, central: 0, high: 0 });
      expect(idle.usePerYear.high).toBe(0);
      expect(idle.embodiedToDate?.central).toBe(known().embodiedToDate?.central);
      expect(idle).toMatchObject({ useToDate: null, totalToDate: null });
    },
  );

  it.each(['in-service', 'in-repair', null] as const)('runs when its status is %s', (status) => {
    expect(known({ status }).usePerYear.central).toBe(2);
  });

  it('runs no more on the day it leaves, whatever its status says', () => {
    expect(known({ retiredOn: today }).usePerYear.central).toBe(0);
    expect(known({ retiredOn: dateOnly('2025-01-01') }).usePerYear.central).toBe(2);
  });

  it('stops on the day it is retired, and books the rest of its footprint', () => {
    const retired = known({ status: 'retired', retiredOn: dateOnly('2024-01-01') });
    expect(retired.usePerYear.central).toBe(0);
    expect(retired.embodiedToDate?.central).toBeCloseTo(200, 9);
    expect(retired.useToDate?.central).toBeCloseTo(8, 9);
    expect(retired.thisYear?.use.central).toBe(0);
  });

  it('books its whole footprint when it was retired on a day nobody wrote down', () => {
    expect(known({ status: 'retired' })).toMatchObject({
      embodiedToDate: { central: 200 },
      totalToDate: null,
      usePerYear: { central: 0 },
    });
  });

  it('answers nothing so far when it is said to have left before it came', () => {
    expect(known({ retiredOn: dateOnly('2021-12-31') }).totalToDate).toBeNull();
  });

  it('is nothing yet for a device that starts tomorrow', () => {
    const tomorrow = known({ inServiceOn: dateOnly('2025-01-01') });
    expect(tomorrow.totalToDate?.central).toBe(0);
    expect(tomorrow.usePerYear.central).toBe(0);
  });

  it('is unknown without a category, and where no source has a figure', () => {
    expect(assessFootprint(aDevice({ category: null }), today, tables)).toEqual({
      ...{ kind: 'unknown', because: 'category-unknown', basis: 'ademe', otherBasis: null },
    });
    expect(assessFootprint(aDevice({ category: 'printer' }), today, tables)).toEqual({
      ...{ kind: 'unknown', because: 'no-reference', basis: 'ademe', otherBasis: null },
    });
    const onMakers = assessFootprint(aDevice(), today, tables, { basis: 'maker' });
    expect(onMakers).toMatchObject({ because: 'no-reference', otherBasis: { basis: 'ademe' } });
  });
});
