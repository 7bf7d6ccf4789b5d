/** What can be done, from the code that pages put into words. */
export const ACTION_CODES = [
  'diagnose',
  'repair',
  'upgrade-system',
  'check-upgrade',
  'extended-support',
  'other-system',
  'raise-memory',
  'check-memory',
  'fit-ssd',
  'replace-battery',
  'clean-up',
  'take-from-stock',
  'buy-refurbished',
  'buy-new',
  'use-without-sensitive-data',
  'lighter-use',
] as const;
export type ActionCode = (typeof ACTION_CODES)[number];

/** Why the verdict is what it is, in one sentence. */
export const REASON_CODES = [
  'nothing-known',
  'nothing-against',
  'before-target',
  'past-target-still-fit',
  'slow-without-cause',
  'too-young-to-buy',
  'extra-not-bought',
  'worth-keeping',
  'exception',
  'no-device',
  'extra-from-stock',
  'beyond-repair',
  'repair-too-costly',
  'repaired-too-often',
  'little-life-left',
  'support-ended',
  'too-small',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
