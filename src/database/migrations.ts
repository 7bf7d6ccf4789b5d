import { FirstSchema1763900000000 } from './migrations/1763900000000-first-schema.js';

/** In the order in which they run. A migration that was released is never changed: another one follows it. */
export const MIGRATIONS = [FirstSchema1763900000000] as const;
