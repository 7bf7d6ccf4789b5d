import { instantPlus, minutesBetween } from './instant.js';

/** Failures that cost nothing but the try. */
const FREE_FAILURES = 4;
const LONGEST_WAIT_MINUTES = 60;
/** So long after the last wait ended, failures are forgotten. */
const FORGOTTEN_AFTER_MINUTES = 24 * 60;

/** What is remembered of the failures of an account, or of an address that is no account: both are treated alike. */
export type FailureCount = {
  readonly failedSignIns: number;
  /** tries are refused until then; the instant of the last failure when nothing has to be waited for; null: no failure */
  readonly lockedUntil: string | null;
};

/** How long to wait after so many failures in a row: nothing up to the fourth, then 1 minute, 2, 4 … up to an hour. */
export const waitAfter = (failures: number): number =>
  failures <= FREE_FAILURES ? 0 : Math.min(LONGEST_WAIT_MINUTES, 2 ** (failures - FREE_FAILURES - 1));

/** Minutes still to wait, rounded up; 0 when a try is allowed. */
export const minutesLocked = ({ lockedUntil }: FailureCount, now: string): number =>
  lockedUntil === null ? 0 : Math.max(0, Math.ceil(minutesBetween(now, lockedUntil)));

/** The count once one more try has failed now. */
export function afterFailure(before: FailureCount, now: string): FailureCount {
  const { lockedUntil } = before;
  const isForgotten = lockedUntil !== null && instantPlus(lockedUntil, FORGOTTEN_AFTER_MINUTES) <= now;
  const failedSignIns = isForgotten ? 1 : before.failedSignIns + 1;
  return { failedSignIns, lockedUntil: instantPlus(now, waitAfter(failedSignIns)) };
}

/** Counts whose last wait ended before this are as good as none. */
export const forgottenBefore = (now: string): string => instantPlus(now, -FORGOTTEN_AFTER_MINUTES);

/** After a success, nothing is held against anybody. */
export const NO_FAILURE: FailureCount = { failedSignIns: 0, lockedUntil: null };
