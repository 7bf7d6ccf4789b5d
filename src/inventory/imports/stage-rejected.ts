import type { EntityManager } from 'typeorm';
import { ImportRejectedEntity } from './import-rejected.entity.js';
import type { RejectedRow } from '../planning/rejected-row.js';

/** Keeps the rejected rows of a reading, a few hundred at most; belongs to one unit of work. */
export async function stageRejected(
  db: EntityManager,
  { readingId, organisationId }: { readonly readingId: string; readonly organisationId: string },
  rows: readonly RejectedRow[],
): Promise<void> {
  const kept = rows.map(({ position, cells, problems }) => ({
    ...{ readingId, position, organisationId },
    ...{ cells: JSON.stringify(cells), problems: JSON.stringify(problems) },
  }));
  await db.insert(ImportRejectedEntity, kept);
}
