import type { EntityManager } from 'typeorm';

/** What only one unit of work does at a time, and the number by which PostgreSQL knows it. */
const TURNS = { people: 20_261_001, campaigns: 20_261_002 } as const;

/**
 * Waits until every other unit of work that asked for the same turn has ended, then holds it until this one ends: for a
 * decision that rests on rows which somebody else may be changing, such as who the last administrator is. Asked for first,
 * before anything is read. SQLite has one writer at a time and needs nothing.
 */
export async function takeTurns(db: EntityManager, turn: keyof typeof TURNS): Promise<void> {
  if (db.dataSource.options.type === 'postgres') await db.query('SELECT pg_advisory_xact_lock($1)', [TURNS[turn]]);
}
