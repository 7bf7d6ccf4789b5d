import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { annualFootprint } from '../../../src/footprint/domain/annual-footprint.js';
import { embodiedShareBetween } from '../../../src/footprint/domain/embodied-share.js';
import { footprintBetween } from '../../../src/footprint/domain/footprint-between.js';
import { addDays, dateOnly, type DateOnly } from '../../../src/kernel/date-only.js';
import { years } from '../../../src/kernel/quantity.js';
import { anEntry, twoYearsOfElectricity } from './figures.js';

const embodiedIn = (year: number, startedOn: DateOnly, leftOn: DateOnly | null = null) =>
  annualFootprint(anEntry(startedOn, leftOn), year, twoYearsOfElectricity).embodied.central;

describe('the footprint ledger', () => {
  it('books one day of embodied footprint for each day of the reference life, and none after', () => {
    const startedOn = dateOnly('2022-07-01');
    const wholeDays = 1461;
    expect(embodiedIn(2021, startedOn)).toBe(0);
    expect(embodiedIn(2022, startedOn)).toBeCloseTo((200 * 184) / wholeDays, 10);
    expect(embodiedIn(2024, startedOn)).toBeCloseTo((200 * 366) / wholeDays, 10);
    expect(embodiedIn(2026, startedOn)).toBeCloseTo((200 * 181) / wholeDays, 10);
    expect(embodiedIn(2027, startedOn)).toBe(0);
  });

  it('books what is left on the day the device leaves before its reference life is over', () => {
    const [startedOn, leftOn] = [dateOnly('2022-01-01'), dateOnly('2023-01-31')];
    expect(embodiedIn(2022, startedOn, leftOn)).toBeCloseTo((200 * 365) / 1461, 10);
    expect(embodiedIn(2023, startedOn, leftOn)).toBeCloseTo((200 * 1096) / 1461, 10);
    expect(embodiedIn(2024, startedOn, leftOn)).toBe(0);
  });

  it('books nothing more when the device leaves after it', () => {
    expect(embodiedIn(2027, dateOnly('2022-01-01'), dateOnly('2027-03-01'))).toBe(0);
  });

  it('books everything on the first day when the device left before it came', () => {
    const entry = anEntry(dateOnly('2022-01-01'), dateOnly('2021-06-01'));
    expect(embodiedShareBetween(entry, dateOnly('2021-01-01'), dateOnly('2022-01-01'))).toBe(0);
    expect(embodiedShareBetween(entry, dateOnly('2022-01-01'), dateOnly('2022-01-02'))).toBe(1);
  });

  it('spreads a life of two years and a half over thirty months', () => {
    const entry = anEntry(dateOnly('2022-01-31'), null, { referenceLifeYears: years(2.5) });
    expect(embodiedShareBetween(entry, dateOnly('2024-07-30'), dateOnly('2024-07-31'))).toBeGreaterThan(0);
    expect(embodiedShareBetween(entry, dateOnly('2024-07-31'), dateOnly('2099-01-01'))).toBe(0);
  });

  it('counts the electricity of each year at that year’s factor, by day of use', () => {
    const entry = anEntry(dateOnly('2022-07-02'));
    const inYear = (year: number) => annualFootprint(entry, year, twoYearsOfElectricity);
    expect(inYear(2022).use.central).toBeCloseTo((40 * 0.1 * 183) / 365, 10);
    expect(inYear(2024).use.central).toBeCloseTo(40 * 0.05, 10);
    expect(inYear(2026).use.central).toBeCloseTo(40 * 0.05, 10);
    expect(inYear(2026).electricity).toMatchObject([{ year: 2026, electricityYear: 2024 }]);
    expect(inYear(2026).use.sourceIds).toEqual(['another-source', 'the-grid']);
  });

  it('counts no electricity outside the days of use', () => {
    const idle = anEntry(dateOnly('2022-01-01'), null, { use: [] });
    expect(annualFootprint(idle, 2022, twoYearsOfElectricity)).toMatchObject({ use: { high: 0 }, electricity: [] });
  });

  const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(dateOnly('2010-01-01'), days));
  const life = fc.integer({ min: 2, max: 20 }).map((halves) => years(halves / 2));

  it('adds up to the whole embodied footprint over any cut of time', () => {
    fc.assert(
      fc.property(
        day,
        fc.option(day),
        life,
        fc.array(day, { maxLength: 12 }),
        (startedOn, leaving, lifeYears, cuts) => {
          const leftOn = leaving !== null && leaving < startedOn ? startedOn : leaving;
          const entry = anEntry(startedOn, leftOn, { referenceLifeYears: lifeYears });
          const days = [dateOnly('1990-01-01'), ...cuts.sort(), dateOnly('2090-01-01')];
          const shares = days.slice(1).map((to, index) => embodiedShareBetween(entry, days[index] ?? to, to));
          expect(shares.every((share) => share >= 0)).toBe(true);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('adds up to the same total whether time is taken whole or in pieces, with ordered bounds', () => {
    fc.assert(
      fc.property(day, day, day, (one, two, three) => {
        const [from, cut, to] = [one, two, three].sort() as [DateOnly, DateOnly, DateOnly];
        const entry = anEntry(dateOnly('2019-03-15'), dateOnly('2025-10-01'));
        const between = (start: DateOnly, end: DateOnly) => footprintBetween(entry, start, end, twoYearsOfElectricity);
        const whole = between(from, to).total;
        expect(between(from, cut).total.central + between(cut, to).total.central).toBeCloseTo(whole.central, 8);
        expect(whole.low).toBeLessThanOrEqual(whole.central);
        expect(whole.high).toBeGreaterThanOrEqual(whole.central);
      }),
    );
  });
});
