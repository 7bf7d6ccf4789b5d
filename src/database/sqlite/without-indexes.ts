import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';

type Index = { readonly name: string; readonly sql: string };

/**
 * Fills a table while its indexes are away, then makes each again from all rows: sorted once and written in order, where
 * adding rows one by one would read and write a page of it for nearly every row. The rules of uniqueness stay. Belongs to
 * the unit of work of what fills the table: on SQLite the shape of a table is taken back with it, and others read the
 * table as it was until the end.
 */
export async function withoutIndexes(db: EntityManager, table: string, fill: () => Promise<void>): Promise<void> {
  const indexes = await db.query<Index[]>(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql LIKE 'CREATE INDEX %' ORDER BY name`,
    [table],
  );
  for (const { name } of indexes) await db.query(`DROP INDEX "${name}"`);
  await fill();
  for (const { sql } of indexes) {
    await db.query(sql);
    await setImmediate();
  }
}
