import { addMonths, dateOnly } from '../kernel/date-only.js';

/** Mails written to a folder are only a stopgap for a server. */
export const MAIL_DAYS = 30;

/** A sign-in that left for the identity provider is given up after ten minutes; it is no use to anybody an hour later. */
export const OIDC_ATTEMPT_MINUTES = 60;

/** The instant so many months before another, to the millisecond; the last day of a month that is shorter. */
export const monthsBefore = (now: string, months: number): string =>
  addMonths(dateOnly(now.slice(0, 10)), -months) + now.slice(10);
