import type { EntityManager } from 'typeorm';

/** Rows handled before others pass: a statement of SQLite stops the whole process as long as it runs. */
const SLICE = 2000;

/** Where a row stands in a reading; those of a lot share a position. */
export type Place = { readonly position: number; readonly unit: number };

/** Before every row. */
export const START: Place = { position: -1, unit: 0 };

/** The staged rows of a reading that stand after one place, up to another. */
export type Slice = { readonly readingId: string; readonly after: Place; readonly upTo: Place };

/** Where the slice of staged rows that begins after a place ends, and how many they are; null when no row is left. */
export async function endOfSlice(
  db: EntityManager,
  readingId: string,
  after: Place,
): Promise<(Place & { readonly rowCount: number }) | null> {
  const [last] = await db.sql<(Place & { readonly rowCount: number })[]>`
    SELECT position, unit, "rowCount" FROM (
      SELECT position, unit, row_number() OVER (ORDER BY position, unit) AS "rowCount" FROM (
        SELECT position, unit FROM import_row
        WHERE "readingId" = ${readingId} AND (position, unit) > (${after.position}, ${after.unit})
        ORDER BY position, unit LIMIT ${SLICE}) AS slice) AS counted
    ORDER BY "rowCount" DESC LIMIT 1`;
  return last ?? null;
}

type Statement = (strings: TemplateStringsArray, ...values: readonly unknown[]) => Promise<unknown>;

/** Runs a statement whose last condition is left open: that the rows named `staged` are those of a slice. */
export const onSlice =
  (db: EntityManager, { readingId, after, upTo }: Slice): Statement =>
  (strings, ...values) => {
    const [first, ...others] = IN_SLICE;
    const texts = [...strings.slice(0, -1), `${strings.at(-1) ?? ''}${first}`, ...others];
    const places = [after.position, after.unit, upTo.position, upTo.unit];
    return db.sql(Object.assign(texts, { raw: texts }), ...values, readingId, ...places);
  };

const IN_SLICE = [
  'staged."readingId" = ',
  ' AND (staged.position, staged.unit) > (',
  ', ',
  ') AND (staged.position, staged.unit) <= (',
  ', ',
  ')',
] as const;
