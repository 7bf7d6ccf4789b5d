import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { withoutIndexes } from '../../database/sqlite/without-indexes.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { endOfSlice, onSlice, START, type Slice } from './reading-slices.js';
import { DEVICE_COLUMNS } from '../planning/staged-row.js';

export type Merge = {
  readonly importId: string;
  /** the reading whose rows are brought in */
  readonly readingId: string;
  readonly actor: string;
  readonly now: string;
  readonly today: DateOnly;
  /** how many devices it creates */
  readonly created: number;
  /** nobody else waits for this process: one statement may last */
  readonly isAlone: boolean;
  /** told how many rows are in, after each slice */
  readonly onRows: (rows: number) => void;
};

/** Fewer devices are added to the indexes as they come. */
const WORTH_IT = 1000;

const list = (columns: readonly string[], prefix = ''): (() => string) => {
  const text = columns.map((column) => `${prefix}"${column}"`).join(', ');
  return () => text;
};

const ASSIGNMENTS = DEVICE_COLUMNS.map((column) => `"${column}" = staged."${column}"`).join(', ');

/**
 * Brings the staged rows of an import into the inventory by set-based statements, a slice of the rows at a time; others
 * read between two slices, and see nothing of it until the end. Every device created or updated gets its event; one that
 * is updated is kept as it was, so that the import can be taken back. Belongs to one unit of work.
 */
export async function mergeImport(db: EntityManager, merge: Merge): Promise<void> {
  const fill = (): Promise<void> => mergeSlices(db, merge);
  await ((await isMostlyNew(db, merge)) ? withoutIndexes(db, 'device', fill) : fill());
}

/** Whether the devices are so many beside those there are that their indexes are better made anew than added to. */
async function isMostlyNew(db: EntityManager, { created, isAlone }: Merge): Promise<boolean> {
  if (!isAlone || created < WORTH_IT || isPostgres(db)) return false;
  return (await countUpTo(db, created + 1)) <= created;
}

/** How many devices there are, of everybody: no further than `enough`. */
async function countUpTo(db: EntityManager, enough: number): Promise<number> {
  const [found] = await db.sql<{ readonly count: number }[]>`
    SELECT count(*) AS count FROM (SELECT 1 FROM device LIMIT ${enough}) AS some`;
  return found?.count ?? 0;
}

async function mergeSlices(db: EntityManager, merge: Merge): Promise<void> {
  let after: Slice['after'] = START;
  let rows = 0;
  for (;;) {
    const upTo = await endOfSlice(db, merge.readingId, after);
    if (upTo === null) return;
    await mergeSlice(db, merge, { readingId: merge.readingId, after, upTo });
    after = upTo;
    rows += upTo.rowCount;
    merge.onRows(rows);
    await setImmediate();
  }
}

async function mergeSlice(db: EntityManager, { importId, actor, now, today }: Merge, slice: Slice): Promise<void> {
  const columns = list(DEVICE_COLUMNS);
  const run = onSlice(db, slice);
  await run`
    INSERT INTO device (id, "organisationId", ${columns}, "createdAt", "updatedAt")
    SELECT "deviceId", "organisationId", ${columns}, ${now}, ${now}
    FROM import_row AS staged WHERE action = 'created' AND `;
  await run`
    INSERT INTO import_undo ("importId", "deviceId", "organisationId", ${columns}, "updatedAt")
    SELECT ${importId}, device.id, device."organisationId", ${list(DEVICE_COLUMNS, 'device.')}, device."updatedAt"
    FROM import_row AS staged
    JOIN device ON device.id = staged."deviceId" AND device."organisationId" = staged."organisationId"
    WHERE staged.action = 'updated' AND `;
  await run`
    UPDATE device SET ${() => ASSIGNMENTS}, "updatedAt" = ${now}
    FROM import_row AS staged
    WHERE device.id = staged."deviceId" AND device."organisationId" = staged."organisationId"
      AND staged.action = 'updated' AND `;
  await run`
    INSERT INTO device_event
      (id, "organisationId", "deviceId", kind, "occurredOn", "recordedAt", actor, "importId", changes)
    SELECT "eventId", "organisationId", "deviceId", action, CAST(${today} AS ${() => dayType(db)}), ${now}, ${actor}, ${importId},
      changes
    FROM import_row AS staged WHERE `;
}

const isPostgres = (db: EntityManager): boolean => db.dataSource.options.type === 'postgres';

/** A text parameter in a SELECT list is text to PostgreSQL, which does not turn it into a date by itself; SQLite keeps days as text. */
const dayType = (db: EntityManager): string => (isPostgres(db) ? 'date' : 'text');
