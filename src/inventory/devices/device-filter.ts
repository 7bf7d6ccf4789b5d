import type { DateOnly } from '../../kernel/date-only.js';
import type { Category } from '../domain/category.js';
import type { DeviceStatus } from '../domain/device-status.js';

/** Which devices; every condition given must hold. */
export type DeviceFilter = {
  /** every word must be found in the tag, serial number, name, maker, model, site or department */
  readonly words?: string | undefined;
  readonly category?: Category | 'unknown' | undefined;
  readonly status?: DeviceStatus | 'unknown' | undefined;
  readonly manufacturer?: string | undefined;
  readonly siteName?: string | undefined;
  /** in service since this day or later, and before that one */
  readonly sinceFrom?: DateOnly | undefined;
  readonly sinceBefore?: DateOnly | undefined;
  /** only those whose age is unknown */
  readonly ageUnknown?: boolean | undefined;
  /** retired devices are left out unless asked for, or chosen by `status` */
  readonly withRetired?: boolean | undefined;
  /** only those among these: an answer computed elsewhere */
  readonly ids?: readonly string[] | undefined;
};
