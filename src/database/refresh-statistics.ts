import type { EntityManager } from 'typeorm';

/** Fewer rows change nothing to how a table is best read. */
const MANY = 2000;

/**
 * Has PostgreSQL count what tables hold, after `rows` of them were written. Until it has, it takes a table that was just
 * filled for an empty one and reads all of it where an index would do; by itself it counts a minute later. SQLite goes by
 * its indexes alone.
 */
export async function refreshStatistics(db: EntityManager, rows: number, ...tables: readonly string[]): Promise<void> {
  if (rows < MANY || db.dataSource.options.type !== 'postgres') return;
  for (const table of tables) await db.query(`ANALYZE "${table}"`);
}
