/** A process that has not renewed its lease for so long is taken for dead, and another one begins the job again. */
export const LEASE_MS = 60_000;

/** Several chances to renew within a lease. */
export const RENEW_EVERY_MS = 15_000;

/** A job that kills each process that begins it must not go on for ever. */
export const MOST_ATTEMPTS = 3;

/** The instant at which a lease taken at `now` ends: ISO-8601 UTC. */
export const leaseEnd = (now: string): string => new Date(Date.parse(now) + LEASE_MS).toISOString();
