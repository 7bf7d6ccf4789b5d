import type { Category } from '../../../src/inventory/domain/category.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import type { AgedDevices } from '../../../src/web/overview/age-counts.js';
import type { OverviewFacts } from '../../../src/web/overview/overview-facts.js';
import { someCarbon, someMonths } from './sample-estimates.js';

/** A fleet bought in waves, with old screens and some devices nobody dated. */
export const someAges = (): AgedDevices[] => {
  const perYear: readonly [Category, readonly number[], number][] = [
    ['laptop', [96, 128, 184, 143, 121, 88, 41, 22, 9, 4, 1, 0, 2], 37],
    ['desktop', [22, 31, 40, 66, 84, 97, 71, 52, 36, 18, 9, 6, 11], 61],
    ['monitor', [48, 61, 73, 88, 97, 104, 92, 88, 75, 61, 49, 33, 58], 119],
    ['smartphone', [44, 63, 58, 31, 12, 5, 1, 0, 0, 0, 0, 0, 0], 8],
    ['tablet', [10, 14, 11, 9, 4, 2, 0, 0, 0, 0, 0, 0, 0], 2],
    ['printer', [3, 6, 9, 7, 11, 4, 5, 2, 3, 0, 0, 0, 1], 14],
  ];
  return perYear.flatMap(([category, counts, unknown]) => [
    ...counts.map((count, years) => ({ category, ageMonths: years * 12 + 5, count })),
    { category, ageMonths: null, count: unknown },
  ]);
};

export const someOverview = (changes: Partial<OverviewFacts> = {}): OverviewFacts => ({
  organisation: 'Métropole des Trois-Vallées',
  today: dateOnly('2026-11-23'),
  deviceCount: 2512,
  retiredCount: 1162,
  waiting: { withoutDate: 241, withoutCategory: 37, supportEnded: 112, upgrade: 64, reassign: 40, replace: 18 },
  age: { median: 57, low: 26, high: 81, dated: 2271 },
  remaining: someMonths(34.2, 26, 41),
  embodied: { estimate: someCarbon(318_400, 204_000, 489_000), devices: 2475 },
  avoided: someCarbon(9_120, 5_400, 15_800, { methodVersion: 'avoided-emissions/1' }),
  ages: someAges(),
  ...changes,
});
