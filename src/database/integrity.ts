import type { EntityManager } from 'typeorm';

/** What the engine itself says of the file; PostgreSQL checks its own pages, there is nothing to ask. */
export async function integrityFaults(db: EntityManager): Promise<readonly string[]> {
  if (db.dataSource.options.type === 'postgres') return [];
  const rows = await db.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}
