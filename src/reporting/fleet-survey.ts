import type { Category } from '../inventory/domain/category.js';
import type { SupportEnd } from '../lifespan/domain/support-end.js';
import { addMonths, type DateOnly } from '../kernel/date-only.js';
import type { Estimate } from '../kernel/estimate.js';
import type { KgCo2e, Months } from '../kernel/quantity.js';
import type { VerdictKind } from '../renewal/domain/verdict-kind.js';

/** Where a device stands with its security updates, in the words of a filter; `ending`: within twelve months. */
export const SUPPORT_CLASSES = ['supported', 'ending', 'ended', 'unknown', 'not-applicable'] as const;
export type SupportClass = (typeof SUPPORT_CLASSES)[number];

export function supportClass({ state, on }: SupportEnd, today: DateOnly): SupportClass {
  switch (state) {
    case 'supported-until':
      return on !== null && on < addMonths(today, 12) ? 'ending' : 'supported';
    case 'supported-undated':
      return 'supported';
    case 'ended-on':
    case 'ended-undated':
      return 'ended';
    case 'unknown':
    case 'not-applicable':
      return state;
  }
}

/** So many devices of a category and an age in months; null: unknown. */
export type AgedCount = {
  readonly category: Category | null;
  readonly ageMonths: number | null;
  readonly count: number;
};

/** What is made of every device not retired of some organisations, on one day. */
export type FleetSurvey = {
  readonly deviceCount: number;
  readonly ages: readonly AgedCount[];
  readonly idsByVerdict: ReadonlyMap<VerdictKind, ReadonlySet<string>>;
  readonly idsBySupport: ReadonlyMap<SupportClass, ReadonlySet<string>>;
  /** total of the devices whose footprint is known, and how many they are */
  readonly embodied: { readonly estimate: Estimate<KgCo2e>; readonly devices: number } | null;
  /** what keeping the devices advised to be kept would spare against buying new, over the months each verdict counts */
  readonly avoided: Estimate<KgCo2e> | null;
  /** mean of the expected months left, and its interval taken as wholly shared */
  readonly remaining: Estimate<Months> | null;
};
