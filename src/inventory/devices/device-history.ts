import type { DateOnly } from '../../kernel/date-only.js';
import type { DeviceData } from '../domain/device-fields.js';

/** What an inventory knows of how long a device served. */
export type DeviceHistory = Pick<
  DeviceData,
  | 'category'
  | 'manufacturer'
  | 'model'
  | 'status'
  | 'siteName'
  | 'purchasedOn'
  | 'inServiceOn'
  | 'lastSeenOn'
  | 'retiredOn'
  | 'retirementReason'
> & {
  readonly id: string;
  /** instants: when the inventory first had it, and when something about it last changed */
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** When the records of a site were made. */
export type SiteRecords = {
  readonly siteName: string | null;
  /** instants */
  readonly firstRecordedAt: string;
  readonly lastRecordedAt: string;
  /** the earliest departure on record; null without one */
  readonly firstRetiredOn: DateOnly | null;
};
