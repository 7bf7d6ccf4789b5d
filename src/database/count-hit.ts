import type { EntityManager } from 'typeorm';

/** How often something happened in the current window, and when the next one begins. */
export type Counted = { readonly hits: number; readonly resetsAt: string };

type Hit = { readonly key: string; readonly now: string; readonly windowEndsAt: string };

/**
 * Counts one more, in a new window when the last one is over, and says how many there are now. One statement: whoever
 * else counts at the same moment, in this process or in another, is counted too. The driver speaks here because TypeORM
 * has no upsert that adds.
 */
export async function countHit(db: EntityManager, { key, now, windowEndsAt }: Hit): Promise<Counted> {
  const [row] = await db.sql<Counted[]>`
    INSERT INTO "rate_limit" ("key", "hits", "resetsAt") VALUES (${key}, 1, ${windowEndsAt})
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN "rate_limit"."resetsAt" <= ${now} THEN 1 ELSE "rate_limit"."hits" + 1 END,
      "resetsAt" = CASE WHEN "rate_limit"."resetsAt" <= ${now} THEN excluded."resetsAt" ELSE "rate_limit"."resetsAt" END
    RETURNING "hits", "resetsAt"`;
  if (row === undefined) throw new Error('the count of a hit did not come back');
  return row;
}
