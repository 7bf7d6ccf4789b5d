import type { Category } from '../../inventory/domain/category.js';

/** Families of devices shown side by side, in this order. */
export const AGE_GROUPS = ['laptops', 'desktops', 'monitors', 'mobiles', 'others'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** From this age on, in years, devices are counted together. */
export const OLDEST = 12;

const GROUP: Readonly<Record<Category, AgeGroup>> = {
  laptop: 'laptops',
  desktop: 'desktops',
  workstation: 'desktops',
  'all-in-one': 'desktops',
  'thin-client': 'desktops',
  monitor: 'monitors',
  tablet: 'mobiles',
  smartphone: 'mobiles',
  'mobile-phone': 'mobiles',
  'desk-phone': 'others',
  printer: 'others',
  'video-projector': 'others',
  'docking-station': 'others',
};

/** Devices of one family by completed years of age: `byYear[0]` under a year, the last one `OLDEST` years and over. */
export type AgeCount = { readonly group: AgeGroup; readonly byYear: readonly number[]; readonly unknown: number };

/** So many devices of a category and an age; null: unknown. */
export type AgedDevices = {
  readonly category: Category | null;
  readonly ageMonths: number | null;
  readonly count: number;
};

/** Counts devices by family and age; families without a device are left out. A negative age counts as unknown. */
export function countAges(devices: Iterable<AgedDevices>): readonly AgeCount[] {
  const counts = new Map(
    AGE_GROUPS.map((group) => [group, { byYear: new Array<number>(OLDEST + 1).fill(0), unknown: 0 }]),
  );
  for (const { category, ageMonths, count } of devices) {
    const group = counts.get(category === null ? 'others' : GROUP[category]);
    if (!group) continue;
    if (ageMonths === null || ageMonths < 0) {
      group.unknown += count;
      continue;
    }
    const years = Math.min(Math.floor(ageMonths / 12), OLDEST);
    group.byYear[years] = (group.byYear[years] ?? 0) + count;
  }
  return [...counts].map(([group, count]) => ({ group, ...count })).filter((count) => totalOf(count) > 0);
}

export const totalOf = (count: AgeCount): number => count.unknown + datedOf(count);
export const datedOf = (count: AgeCount): number => count.byYear.reduce((sum, devices) => sum + devices, 0);
