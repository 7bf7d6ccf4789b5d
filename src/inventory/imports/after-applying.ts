import { Logger } from '@nestjs/common';
import type { Database } from '../../database/database.js';
import { refreshStatistics } from '../../database/refresh-statistics.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { sweepRows } from './sweep-rows.js';

const logger = new Logger('imports');

/** An import that is applied, and how many devices it changed. */
type Applied = { readonly importId: string; readonly readingId: string; readonly changed: number };

/**
 * What is left to do once an import is applied. It is applied whatever becomes of this: a failure is told to the log, and
 * what is left of the rows, the purge takes away.
 */
export async function afterApplying(
  database: Database,
  tenancy: Tenancy,
  { importId, readingId, changed }: Applied,
): Promise<void> {
  try {
    await sweepRows(database, tenancy, readingId);
    await database.write(tenancy, (db) => refreshStatistics(db, changed, 'device', 'device_event'));
  } catch (error) {
    logger.error(`import ${importId} is applied, but not all that follows is done`, error);
  }
}
