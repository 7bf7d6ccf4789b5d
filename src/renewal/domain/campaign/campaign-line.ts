import type { LineOutcome } from './line-outcome.js';
import type { PlannedDevice } from './planned-device.js';

/** A device of a campaign, and what became of it. */
export type CampaignLine = PlannedDevice & {
  readonly id: string;
  /** place in the plan of the day it began, from 1 */
  readonly rank: number;
  readonly outcome: LineOutcome;
  /** why it is not possible */
  readonly reason: string | null;
  readonly decidedBy: string | null;
  /** instant */
  readonly decidedAt: string | null;
  /** what somebody who acts must have seen */
  readonly version: number;
};
