import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { ImportRowEntity } from './import-row.entity.js';
import { endOfSlice, START } from './reading-slices.js';

/**
 * Empties the staging table of a reading that nothing needs any more, in short units of work between which others write.
 * What a killed process leaves of it, the purge takes away.
 */
export async function sweepRows(database: Database, tenancy: Tenancy, readingId: string): Promise<void> {
  while (await sweepSlice(database, tenancy, readingId)) await setImmediate();
}

function sweepSlice(database: Database, tenancy: Tenancy, readingId: string): Promise<boolean> {
  return database.write(tenancy, async (db) => {
    const upTo = await endOfSlice(db, readingId, START);
    if (upTo === null) return false;
    await db
      .createQueryBuilder()
      .delete()
      .from(ImportRowEntity)
      .where('readingId = :readingId AND (position, unit) <= (:position, :unit)', {
        readingId,
        position: upTo.position,
        unit: upTo.unit,
      })
      .execute();
    return true;
  });
}
