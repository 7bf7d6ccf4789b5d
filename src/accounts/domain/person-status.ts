/** Where an account stands: invited and never come, active, or closed (nothing of it works any more). */
export const PERSON_STATUSES = ['invited', 'active', 'deactivated'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];
