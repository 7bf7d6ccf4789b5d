import type { DateOnly } from '../../../kernel/date-only.js';
import type { DatedLife } from './observed-life.js';

/**
 * What was known of a device on a past day, so that a forecast may be made as of then and held to what happened next.
 * @returns null when it was not yet in service, or not yet under observation
 */
export function knownOn(device: DatedLife, day: DateOnly): DatedLife | null {
  const { inServiceOn, observedFrom, retiredOn, lastSeenOn } = device;
  if (inServiceOn === null || inServiceOn >= day || (observedFrom !== null && observedFrom > day)) return null;
  const wasThere = retiredOn === null || retiredOn > day;
  return {
    inServiceOn,
    observedFrom,
    retiredOn: wasThere ? null : retiredOn,
    reason: wasThere && retiredOn !== null ? null : device.reason,
    lastSeenOn: lastSeenOn !== null && lastSeenOn > day ? day : lastSeenOn,
  };
}
