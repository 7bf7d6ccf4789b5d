import type { DateOnly } from '../../kernel/date-only.js';
import type { FootprintInput } from './footprint-answer.js';
import type { Period } from './ledger-entry.js';

/** When a device was held and when it ran, as far as its sheet tells. */
export type DeviceHistory = {
  readonly startedOn: DateOnly;
  /** `unknown`: it has left, the day was not written down; null: it is still held */
  readonly leftOn: DateOnly | 'unknown' | null;
  /** null when the day it stopped running is not known */
  readonly use: readonly Period[] | null;
};

/**
 * Starts in service, else at purchase. A repair counts as running: it lasts days, and its dates are not known.
 * @returns null without a day of start, or when the device is said to have left before it started
 */
export function historyOf(input: FootprintInput): DeviceHistory | null {
  const startedOn = input.inServiceOn ?? input.purchasedOn;
  const leftOn = input.retiredOn ?? (input.status === 'retired' ? 'unknown' : null);
  if (startedOn === null || (input.retiredOn !== null && input.retiredOn < startedOn)) return null;
  if (leftOn === 'unknown' || isIdle(input)) return { startedOn, leftOn, use: null };
  return { startedOn, leftOn, use: [{ from: startedOn, until: leftOn }] };
}

/** Whether the device draws electricity today: not in stock, missing or retired, and already started. */
export function runsOn(today: DateOnly, input: FootprintInput): boolean {
  if (isIdle(input) || input.status === 'retired') return false;
  if (input.retiredOn !== null && input.retiredOn <= today) return false;
  return (input.inServiceOn ?? input.purchasedOn ?? today) <= today;
}

const isIdle = (input: FootprintInput): boolean => input.status === 'in-stock' || input.status === 'missing';
