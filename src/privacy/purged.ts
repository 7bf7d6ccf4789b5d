/** What is forgotten once its time is over. */
export const PURGED_KINDS = [
  'technicalLog',
  'sessions',
  'links',
  'oidcAttempts',
  'failedSignIns',
  'counts',
  'tokens',
  'webhookDeliveries',
  'waitingImports',
  'rejectedRows',
  'statesBeforeImports',
  'jobs',
  'mails',
] as const;
export type PurgedKind = (typeof PURGED_KINDS)[number];

/** How many of each were forgotten, or would be. */
export type Purged = Readonly<Record<PurgedKind, number>>;
