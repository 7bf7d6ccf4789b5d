import { monthsBetween, type DateOnly } from '../../kernel/date-only.js';
import { months, type Months } from '../../kernel/quantity.js';
import type { LifespanInput } from './lifespan-input.js';

/** How long a device has served, in whole months, from which day, and whether that day is its first in service or its purchase. */
export type ServiceAge = {
  readonly months: Months;
  readonly since: DateOnly;
  readonly from: 'in-service' | 'purchase';
};

type Dated = Pick<LifespanInput, 'purchasedOn' | 'inServiceOn' | 'retiredOn' | 'lastSeenOn' | 'status'>;

/**
 * Age today, or at its end: retirement for a retired device, last sighting for a missing one (counting on would give it
 * months nobody saw). Null without a first day, when it is still to come, or when the day of its end is not known.
 */
export function serviceAge(device: Dated, today: DateOnly): ServiceAge | null {
  const since = device.inServiceOn ?? device.purchasedOn;
  if (since === null) return null;
  const until = lastDayOfService(device, today);
  if (until === null || since > until) return null;
  const from = device.inServiceOn === null ? 'purchase' : 'in-service';
  return { months: months(monthsBetween(since, until)), since, from };
}

function lastDayOfService(device: Dated, today: DateOnly): DateOnly | null {
  if (device.retiredOn !== null && device.retiredOn <= today) return device.retiredOn;
  if (device.status === 'missing') {
    return device.lastSeenOn !== null && device.lastSeenOn <= today ? device.lastSeenOn : null;
  }
  return device.status === 'retired' && device.retiredOn === null ? null : today;
}
