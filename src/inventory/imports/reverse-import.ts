import type { EntityManager } from 'typeorm';
import { DEVICE_COLUMNS } from '../planning/staged-row.js';

export type ImportToReverse = { readonly importId: string; readonly organisationId: string };

/** How many devices an import changed, how many of them have changed since, and whether all can be put back. */
export type Reversibility = {
  readonly changed: number;
  readonly changedSince: number;
  /** of those that have not changed since, the ones that the import created */
  readonly removable: number;
  /** devices it updated, of which the state before was not kept */
  readonly unknownBefore: number;
};

/** A device left as it is, with the latest thing that happened to it. */
export type ChangedSince = {
  readonly deviceId: string;
  readonly assetTag: string | null;
  readonly serialNumber: string | null;
  readonly name: string | null;
  readonly actor: string;
  readonly at: string;
  readonly importId: string | null;
};

/** An event of the import after which nothing else happened to the device. */
const IS_LATEST = `NOT EXISTS (SELECT 1 FROM device_event AS later WHERE later."deviceId" = mine."deviceId"
  AND (later."recordedAt" > mine."recordedAt" OR (later."recordedAt" = mine."recordedAt" AND later.id > mine.id)))`;
const isLatest = (): string => IS_LATEST;

const BEFORE = [...DEVICE_COLUMNS, 'updatedAt'].map((column) => `"${column}" = before."${column}"`).join(', ');

/** Counts what taking an import back would do. */
export async function reversibility(
  db: EntityManager,
  { importId, organisationId }: ImportToReverse,
): Promise<Reversibility> {
  const [counted] = await db.sql<Readonly<Record<keyof Reversibility | 'updated' | 'known', number | string>>[]>`
    SELECT count(*) AS changed,
      coalesce(sum(CASE WHEN ${isLatest} THEN 0 ELSE 1 END), 0) AS "changedSince",
      coalesce(sum(CASE WHEN mine.kind = 'created' AND ${isLatest} THEN 1 ELSE 0 END), 0) AS removable,
      coalesce(sum(CASE WHEN mine.kind = 'created' THEN 0 ELSE 1 END), 0) AS updated,
      (SELECT count(*) FROM import_undo WHERE import_undo."importId" = ${importId}) AS known
    FROM device_event AS mine
    WHERE mine."importId" = ${importId} AND mine."organisationId" = ${organisationId}`;
  const number = (name: keyof NonNullable<typeof counted>): number => Number(counted?.[name] ?? 0);
  return {
    changed: number('changed'),
    changedSince: number('changedSince'),
    removable: number('removable'),
    unknownBefore: number('updated') - number('known'),
  };
}

/** The first devices that have changed since an import, in the order of their ids. */
export function changedSince(
  db: EntityManager,
  { importId, organisationId }: ImportToReverse,
  limit: number,
): Promise<ChangedSince[]> {
  return db.sql<ChangedSince[]>`
    SELECT device.id AS "deviceId", device."assetTag", device."serialNumber", device.name,
      latest.actor, latest."recordedAt" AS at, latest."importId"
    FROM device_event AS mine
    JOIN device ON device.id = mine."deviceId"
    JOIN device_event AS latest ON latest.id = (
      SELECT one.id FROM device_event AS one WHERE one."deviceId" = mine."deviceId"
      ORDER BY one."recordedAt" DESC, one.id DESC LIMIT 1)
    WHERE mine."importId" = ${importId} AND mine."organisationId" = ${organisationId} AND latest.id <> mine.id
    ORDER BY device.id LIMIT ${limit}`;
}

/**
 * Puts back every device that nothing happened to since an import, as it was before it: a few set-based statements, short
 * whatever the number of rows. The events of these devices go away with what they tell. Belongs to one unit of work.
 */
export async function reverseImport(db: EntityManager, { importId, organisationId }: ImportToReverse): Promise<void> {
  await db.sql`
    UPDATE device SET ${() => BEFORE} FROM import_undo AS before
    WHERE before."importId" = ${importId} AND before."deviceId" = device.id AND device."organisationId" = ${organisationId}
      AND device.id IN (SELECT mine."deviceId" FROM device_event AS mine
        WHERE mine."importId" = ${importId} AND mine.kind = 'updated' AND ${isLatest})`;
  await db.sql`
    DELETE FROM device WHERE device."organisationId" = ${organisationId}
      AND device.id IN (SELECT mine."deviceId" FROM device_event AS mine
        WHERE mine."importId" = ${importId} AND mine.kind = 'created' AND ${isLatest})`;
  await db.sql`
    DELETE FROM device_event WHERE device_event."organisationId" = ${organisationId}
      AND device_event.id IN (SELECT mine.id FROM device_event AS mine
        WHERE mine."importId" = ${importId} AND ${isLatest})`;
  await db.sql`
    DELETE FROM import_undo WHERE "importId" = ${importId} AND "organisationId" = ${organisationId}`;
}
