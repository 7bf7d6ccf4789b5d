import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../../../src/inventory/domain/category.js';
import { countAges, OLDEST, totalOf, type AgedDevices } from '../../../src/web/overview/age-counts.js';
import { layOutPyramid } from '../../../src/web/overview/age-pyramid.js';
import { presentPyramid } from '../../../src/web/overview/present-pyramid.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { someAges } from './sample-overview.js';

const fleets = fc.array(
  fc.record<AgedDevices>({
    category: fc.option(fc.constantFrom(...CATEGORIES)),
    ageMonths: fc.option(fc.integer({ min: -5, max: 400 })),
    count: fc.integer({ min: 1, max: 90_000 }),
  }),
  { maxLength: 60 },
);
const devicesIn = (fleet: readonly AgedDevices[]) => fleet.reduce((sum, { count }) => sum + count, 0);

describe('the age pyramid', () => {
  it('counts every device once, whatever its category and age', () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        expect(countAges(fleet).reduce((sum, count) => sum + totalOf(count), 0)).toBe(devicesIn(fleet));
      }),
    );
  });

  it('draws bars whose lengths are proportional to their counts, on one scale, inside the frame', () => {
    fc.assert(
      fc.property(fleets, (fleet) => {
        const { panels, width, height, zero, barHeight } = layOutPyramid(countAges(fleet));
        const bars = panels.flatMap((panel) => panel.bars);
        const longest = bars.reduce(
          (one, other) => (other.count > one.count ? other : one),
          bars[0] ?? { count: 1, length: 0 },
        );
        for (const bar of bars) {
          expect(Math.abs(bar.length * longest.count - longest.length * bar.count)).toBeLessThanOrEqual(
            0.1 * longest.count,
          );
          expect(zero + bar.length).toBeLessThan(width);
          expect(bar.y + barHeight).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('puts the oldest on top, under a year at the bottom, unknown ages apart below', () => {
    const years = layOutPyramid(countAges(someAges())).panels[0]!.bars.map((bar) => bar.years);
    expect(years).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, null]);
  });

  it('counts together the devices of twelve years and over', () => {
    const [laptops] = countAges([
      { category: 'laptop', ageMonths: 400, count: 3 },
      { category: 'laptop', ageMonths: 144, count: 2 },
    ]);
    expect(laptops!.byYear[OLDEST]).toBe(5);
  });

  it('takes a day of service still to come as an unknown age', () => {
    expect(countAges([{ category: 'monitor', ageMonths: -1, count: 4 }])[0]).toMatchObject({ unknown: 4 });
  });

  it('shows in its table what its bars show, and closes it with the totals', () => {
    const view = presentPyramid(countAges(someAges()), localeOf('fr'))!;
    const cells = view.rows.map((row) => row.cells);
    expect(view.columns[1]).toBe('Ordinateurs portables');
    expect(cells.map((row) => row[1])).toEqual(view.panels[0]!.counts);
    const asNumber = (cell: unknown) => Number(String(cell).replaceAll('\u202f', ''));
    const sum = cells.reduce((total, row) => total + asNumber(row.at(-1)), 0);
    expect(asNumber(view.total.cells.at(-1))).toBe(sum);
    expect(sum).toBe(devicesIn(someAges()));
  });

  it('draws nothing when there is nothing to draw', () => {
    expect(presentPyramid([], localeOf('fr'))).toBeNull();
  });
});
