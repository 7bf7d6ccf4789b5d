import type { EntityManager } from 'typeorm';
import type { Facts } from '../../kernel/domain-error.js';
import { DEVICE_FIELD_NAMES } from '../domain/device-fields.js';
import { ROW_ACTIONS, type ImportCounts } from '../domain/import-document.js';
import type { Reading } from './import-reading.js';
import { ImportRowEntity } from './import-row.entity.js';

/**
 * What a second reading of one file would do otherwise than the first: how many rows, the first of them, and the counts
 * that differ (`created: "4 → 3"`); null when both do the same to the inventory.
 */
export async function readingDifference(db: EntityManager, before: Reading, now: Reading): Promise<Facts | null> {
  const changed = await positions(db, before.readingId, now.readingId);
  const gone = await positions(db, now.readingId, before.readingId);
  const rows = new Set([...changed, ...gone]);
  const counts = countsThatDiffer(before.document.counts, now.document.counts);
  if (rows.size === 0 && Object.keys(counts).length === 0) return null;
  return { rows: rows.size, ...(rows.size > 0 && { row: Math.min(...rows) }), ...counts };
}

/** A device that is created says all in its columns. */
const OTHER_DEVICE = DEVICE_FIELD_NAMES.map((name) => `one.${name} IS DISTINCT FROM other.${name}`).join(' OR ');

/** The most rows worth counting. */
const MOST = 10_000;

/** Rows of one reading that the other does not have, or has otherwise; a device that is created has a new id each time. */
async function positions(db: EntityManager, readingId: string, other: string): Promise<readonly number[]> {
  const found = await db
    .createQueryBuilder(ImportRowEntity, 'one')
    .leftJoin(
      ImportRowEntity,
      'other',
      'other.readingId = :other AND other.position = one.position AND other.unit = one.unit',
      { other },
    )
    .select('one.position', 'position')
    .where('one.readingId = :readingId', { readingId })
    .andWhere(
      `(other.position IS NULL OR other.action <> one.action OR other.changes <> one.changes
        OR (one.action = 'updated' AND other.deviceId <> one.deviceId)
        OR (one.action = 'created' AND (${OTHER_DEVICE})))`,
    )
    .orderBy('one.position')
    .limit(MOST)
    .getRawMany<Pick<ImportRowEntity, 'position'>>();
  return found.map(({ position }) => position);
}

const countsThatDiffer = (before: ImportCounts, now: ImportCounts): Facts =>
  Object.fromEntries(
    ROW_ACTIONS.filter((action) => before[action] !== now[action]).map((action) => [
      action,
      `${before[action]} → ${now[action]}`,
    ]),
  );
