import type { EntityManager } from 'typeorm';

/** Rows handled before others pass: a statement of SQLite stops the whole process as long as it runs. */
const SLICE = 2000;

/** Where a row stands in a reading; those of a lot share a position. */
export type Place = { readonly position: number; readonly unit: number };

/** Before every row. */
export const START: Place = { position: -1, unit: 0 };

/** Where the slice of staged rows that begins after a place ends; null when no row is left. */
export async function endOfSlice(db: EntityManager, readingId: string, after: Place): Promise<Place | null> {
  const [last] = await db.sql<Place[]>`
    SELECT position, unit FROM (
      SELECT position, unit FROM import_row
      WHERE "readingId" = ${readingId} AND (position, unit) > (${after.position}, ${after.unit})
      ORDER BY position, unit LIMIT ${SLICE}) AS slice
    ORDER BY position DESC, unit DESC LIMIT 1`;
  return last ?? null;
}
