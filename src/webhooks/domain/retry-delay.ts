import type { Random } from '../../kernel/random.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Standard Webhooks 1.0, "Deliverability and reliability": ten attempts over three days. */
const DELAYS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)];
const LONGEST = 24 * HOUR;
/** Up to so much longer, so that those who failed together do not come back together. */
const JITTER = 0.1;

/**
 * How long to wait after a failure.
 * @param failures in a row, this one included, ≥ 1
 * @param retryAfterSeconds what the receiver asked for; kept, up to a day
 * @returns milliseconds; null when it failed too often to go on
 */
export function retryDelay(failures: number, retryAfterSeconds: number | null, random: Random): number | null {
  const delay = DELAYS[failures - 1];
  if (delay === undefined) return null;
  const asked = Math.min((retryAfterSeconds ?? 0) * SECOND, LONGEST);
  return Math.round(Math.max(delay, asked) * (1 + JITTER * random()));
}
