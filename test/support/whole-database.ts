import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../src/database/database.js';
import { EVERYWHERE } from './caller.js';

/** What a table holds, in an order that does not depend on the engine. */
export type StoredTables = Readonly<Record<string, readonly unknown[]>>;

/** Being seen is no change. */
const MOMENTS = ['lastSeenAt', 'lastUsedAt'];
/** Tables that every request may write to, whatever it asks for. */
const WATCHED = ['rate_limit', 'security_event', 'sign_in_stranger'];

/** Everything stored, table by table, to compare with later; what counts and watches requests is left out. */
export async function everythingStored(app: INestApplicationContext): Promise<StoredTables> {
  return app.get(Database).read(EVERYWHERE, async (db) => {
    const stored: Record<string, unknown[]> = {};
    for (const { tableName } of db.connection.entityMetadatas) {
      if (WATCHED.includes(tableName)) continue;
      const rows = await db.query<Record<string, unknown>[]>(`SELECT * FROM "${tableName}"`);
      stored[tableName] = rows
        .map((row) => JSON.stringify(row, (key, value: unknown) => (MOMENTS.includes(key) ? undefined : value)))
        .sort();
    }
    return stored;
  });
}
