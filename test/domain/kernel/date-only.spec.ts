import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateFromParts,
  dateOnly,
  dayOf,
  daysBetween,
  monthOf,
  monthsBetween,
  parseDateOnly,
  yearOf,
  type DateOnly,
} from '../../../src/kernel/date-only.js';

const aDay: fc.Arbitrary<DateOnly> = fc
  .integer({ min: 0, max: 200 * 365 })
  .map((days) => addDays(dateOnly('1950-01-01'), days));
const someMonths = fc.integer({ min: -600, max: 600 });

describe('a day', () => {
  it.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2023-12-31'])('%s exists', (text) => {
    expect(parseDateOnly(text)).toBe(text);
  });

  it.each([
    ['a 30th of February', '2023-02-30'],
    ['a 29th of February outside leap years', '2023-02-29'],
    ['a 29th of February of a century that is no leap year', '2100-02-29'],
    ['a 31st of April', '2023-04-31'],
    ['a month 0', '2023-00-10'],
    ['a month 13', '2023-13-10'],
    ['a day 0', '2023-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2199', '2200-01-01'],
    ['single digits', '2023-1-5'],
    ['an hour', '2023-01-05T00:00:00Z'],
    ['spaces', ' 2023-01-05'],
    ['another alphabet of digits', '٢٠٢٣-٠١-٠٥'],
    ['nothing', ''],
  ])('is not %s', (_what, text) => {
    expect(parseDateOnly(text)).toBeNull();
    expect(() => dateOnly(text)).toThrow(RangeError);
  });

  it('is made of whole numbers', () => {
    expect(dateFromParts(2023, 3, 7)).toBe('2023-03-07');
    for (const wrong of [2.5, NaN, Infinity]) {
      expect([dateFromParts(wrong, 3, 7), dateFromParts(2023, wrong, 7), dateFromParts(2023, 3, wrong)]).toEqual(
        Array(3).fill(null),
      );
    }
  });

  it('gives back its parts', () => {
    fc.assert(fc.property(aDay, (day) => dateFromParts(yearOf(day), monthOf(day), dayOf(day)) === day));
  });
});

describe('days elapsed', () => {
  it('count the 29th of February, and no hour is lost when clocks change', () => {
    expect(daysBetween(dateOnly('2024-02-28'), dateOnly('2024-03-01'))).toBe(2);
    expect(daysBetween(dateOnly('2026-03-28'), dateOnly('2026-03-30'))).toBe(2);
    expect(daysBetween(dateOnly('2026-01-01'), dateOnly('2025-12-31'))).toBe(-1);
  });

  it('are the days to add', () => {
    fc.assert(
      fc.property(aDay, aDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
    );
  });
});

describe('months elapsed', () => {
  it.each([
    ['2024-01-15', '2024-02-14', 0],
    ['2024-01-15', '2024-02-15', 1],
    ['2024-01-31', '2024-02-29', 0],
    ['2024-01-31', '2024-03-01', 1],
    ['2020-02-29', '2021-02-28', 11],
    ['2020-02-29', '2021-03-01', 12],
    ['2023-12-31', '2024-01-01', 0],
    ['2024-02-15', '2024-01-15', -1],
    ['2024-02-14', '2024-01-15', 0],
  ])('from %s to %s are %i, as an age is said', (from, to, months) => {
    expect(monthsBetween(dateOnly(from), dateOnly(to))).toBe(months);
  });

  it('grow with the later day, and turn their sign when the days change places', () => {
    fc.assert(
      fc.property(aDay, aDay, (from, to) => {
        const months = monthsBetween(from, to);
        expect(monthsBetween(from, addDays(to, 1))).toBeGreaterThanOrEqual(months);
        expect(monthsBetween(to, from) + months).toBe(0);
        expect(Math.abs(daysBetween(from, to) - months * 30.436875)).toBeLessThan(34);
      }),
    );
  });
});

describe('a day some months later', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-05-31', 0, '2024-05-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(dateOnly(day), months)).toBe(expected);
  });

  it('is the same day of the right month, or the last one of a shorter month', () => {
    fc.assert(
      fc.property(aDay, someMonths, (day, months) => {
        fc.pre(yearOf(day) + months / 12 < 2198 && yearOf(day) + months / 12 > 1901);
        const later = addMonths(day, months);
        expect((yearOf(later) - yearOf(day)) * 12 + monthOf(later) - monthOf(day)).toBe(months);
        if (dayOf(later) !== dayOf(day)) {
          expect(dayOf(later)).toBeLessThan(dayOf(day));
          expect(dayOf(addDays(later, 1))).toBe(1);
        }
      }),
    );
  });

  it('is that many months away, unless the month was too short', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 500 }), (day, months) => {
        const later = addMonths(day, months);
        const cut = dayOf(later) < dayOf(day);
        expect(monthsBetween(day, later)).toBe(cut ? months - 1 : months);
        if (cut) expect(monthsBetween(day, addDays(later, 1))).toBe(months);
      }),
    );
  });

  it('is refused outside the calendar', () => {
    expect(() => addMonths(dateOnly('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(dateOnly('1900-01-01'), -1)).toThrow(RangeError);
  });
});
