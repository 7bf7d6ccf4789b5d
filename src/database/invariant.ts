import type { EntityManager } from 'typeorm';

/** What must always be true of the stored rows: a sentence, and a query that counts, as `n`, the rows for which it is not. */
export type Invariant = { readonly check: string; readonly breaches: string };

/** The invariants with the number of rows that break each. */
export async function countBreaches(
  db: EntityManager,
  invariants: readonly Invariant[],
): Promise<readonly { readonly check: string; readonly rows: number }[]> {
  const results: { check: string; rows: number }[] = [];
  for (const { check, breaches } of invariants) {
    const [row] = await db.query<{ n: number }[]>(breaches);
    results.push({ check, rows: Number(row?.n ?? 0) });
  }
  return results;
}
