import type { Category } from '../../../inventory/domain/category.js';
import type { DesktopForm } from './catalogue-entry.js';

/** Sizes and forms that weigh alike, as carbon sheets show: the upper bound of each class of screens, inches. */
const SCREENS: Readonly<Partial<Record<Category, readonly (readonly [below: number, name: string])[]>>> = {
  laptop: [
    [14, 'laptop below 14 in'],
    [15, 'laptop 14 in'],
    [17, 'laptop 15-16 in'],
    [25, 'laptop 17 in and more'],
  ],
  monitor: [
    [23, 'monitor below 23 in'],
    [25, 'monitor 23-24.9 in'],
    [28, 'monitor 25-27.9 in'],
    [35, 'monitor 28-34.9 in'],
    [60, 'monitor 35 in and more'],
  ],
};

export type SizeAndForm = { readonly inches: number | null; readonly form: DesktopForm | null };

/** The class of a product within its category; null when its size or form is not known, or does not matter. */
export function sizeClassOf(category: Category, { inches, form }: SizeAndForm): string | null {
  if (category === 'desktop') return form === null ? null : `desktop ${form}`;
  if (inches === null || inches < 10) return null;
  return SCREENS[category]?.find(([below]) => inches < below)?.[1] ?? null;
}
