import type { EntityManager } from 'typeorm';

/** Forgets what was counted (`countHit`) in windows that are over. @param now instant @returns how many */
export async function forgetHits(db: EntityManager, now: string): Promise<number> {
  const [over] = await db.sql<{ n: number }[]>`SELECT count(*) AS n FROM "rate_limit" WHERE "resetsAt" <= ${now}`;
  await db.sql`DELETE FROM "rate_limit" WHERE "resetsAt" <= ${now}`;
  return Number(over?.n ?? 0);
}
