import { daysBetween, type DateOnly } from '../../../kernel/date-only.js';
import { CENSORED } from './life-counts.js';

/** The dates of a device from which its life is observed. Null: unknown, or has not happened. */
export type DatedLife = {
  readonly inServiceOn: DateOnly | null;
  /** first day on which its departure would have been recorded; null: it was seen from new */
  readonly observedFrom: DateOnly | null;
  /** the day it was struck off; of a missing device, the day it was found absent */
  readonly retiredOn: DateOnly | null;
  /** `failure`, `policy`, `missing`, `unknown`; null while in service */
  readonly reason: string | null;
  readonly lastSeenOn: DateOnly | null;
};

/** When a missing device left: when it was last seen (else each loss adds months nobody saw), or when its absence was noted. */
export const MISSING_RULES = ['last-seen', 'retired-date'] as const;
export type MissingRule = (typeof MISSING_RULES)[number];

/** Whole days: at risk after `entry`, until `exit`. */
export type ObservedLife = { readonly entry: number; readonly exit: number; readonly cause: string };

/** Why a device tells nothing: no first day, no last day, its last day before its first, or never under observation. */
export const UNOBSERVED = ['no-first-day', 'no-last-day', 'last-before-first', 'never-observed'] as const;
export type Unobserved = (typeof UNOBSERVED)[number];

/** The cause of a departure of which nobody wrote the reason. */
const UNKNOWN_CAUSE = 'unknown';

/** The observed life of a device in days, from calendar days: the same in every time zone. */
export function observedLife(device: DatedLife, missing: MissingRule = 'last-seen'): ObservedLife | Unobserved {
  const { inServiceOn, observedFrom, retiredOn, lastSeenOn } = device;
  if (inServiceOn === null) return 'no-first-day';
  const leaves = device.reason === 'missing' && missing === 'last-seen' ? lastSeenOn : (retiredOn ?? lastSeenOn);
  if (leaves === null) return 'no-last-day';
  if (leaves < inServiceOn) return 'last-before-first';
  const entry = observedFrom === null ? 0 : Math.max(0, daysBetween(inServiceOn, observedFrom));
  const exit = daysBetween(inServiceOn, leaves);
  const cause = device.reason ?? (retiredOn === null ? CENSORED : UNKNOWN_CAUSE);
  return exit > entry ? { entry, exit, cause } : 'never-observed';
}

/**
 * What a life tells of the years since `from` only, to follow a policy that changed. Null when it ended before.
 * @param from a day, such as 36 to 48 months before today
 */
export function sinceDay(life: ObservedLife, inServiceOn: DateOnly, from: DateOnly): ObservedLife | null {
  const entry = Math.max(life.entry, daysBetween(inServiceOn, from));
  return life.exit > entry ? { ...life, entry } : null;
}
