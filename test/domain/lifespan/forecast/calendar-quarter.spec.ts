import { describe, expect, it } from '@jest/globals';
import { dateOnly } from '../../../../src/kernel/date-only.js';
import { ageInQuarters, quartersOfRule } from '../../../../src/lifespan/domain/forecast/age-quarters.js';
import { quartersAfter } from '../../../../src/lifespan/domain/forecast/calendar-quarter.js';

describe('the quarters of a forecast', () => {
  it.each([
    ['2026-11-25', '2027-01-01'],
    ['2026-12-31', '2027-01-01'],
    ['2027-01-01', '2027-04-01'],
    ['2027-09-30', '2027-10-01'],
  ])('begin after %s on %s', (today, first) => {
    const quarters = quartersAfter(dateOnly(today));
    expect(quarters).toHaveLength(20);
    expect(quarters[0]?.startsOn).toBe(first);
    expect(quarters.map(({ year, quarter }) => year * 4 + quarter)).toEqual(
      quarters.map((_, index) => quarters[0]!.year * 4 + quarters[0]!.quarter + index),
    );
  });

  it('count the age of a device in whole quarters on the day they begin', () => {
    const start = dateOnly('2027-01-01');
    expect(ageInQuarters(dateOnly('2026-10-01'), start)).toBe(1);
    expect(ageInQuarters(dateOnly('2026-10-02'), start)).toBe(0);
    expect(ageInQuarters(dateOnly('2027-01-01'), start)).toBe(0);
    expect(ageInQuarters(dateOnly('2027-01-02'), start)).toBeNull();
    expect(ageInQuarters(dateOnly('1950-01-01'), start)).toBe(160);
  });

  it('wait for the whole age of a rule', () => {
    expect([1, 3, 72, 73, 84].map(quartersOfRule)).toEqual([1, 1, 24, 25, 28]);
  });
});
