import { monthsBetween, type DateOnly } from '../../kernel/date-only.js';
import { months, type Months, type Years } from '../../kernel/quantity.js';
import type { DeviceStatus } from '../../inventory/domain/device-status.js';
import { referenceLifeEndsOn } from './embodied-share.js';

/** A stretch of keeping that may be credited. */
export type KeptStretch = {
  /** in service, else purchased */
  readonly startedOn: DateOnly;
  /** `lifeThatCounts`: nothing is avoided before it is over */
  readonly lifeYears: Years;
  readonly from: DateOnly;
  readonly until: DateOnly;
  readonly status: DeviceStatus | null;
};

/**
 * Whole months between two days that lie after the end of the life that counts.
 * Zero for a device that serves nobody: in stock, missing, retired.
 */
export function monthsBeyondLife(stretch: KeptStretch): Months {
  if (stretch.status === 'in-stock' || stretch.status === 'missing' || stretch.status === 'retired') return months(0);
  const endsOn = referenceLifeEndsOn(stretch.startedOn, stretch.lifeYears);
  const countsFrom = stretch.from > endsOn ? stretch.from : endsOn;
  return months(Math.max(0, monthsBetween(countsFrom, stretch.until)));
}
