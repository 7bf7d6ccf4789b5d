import { In, type EntityManager } from 'typeorm';
import { ImportProblemEntity } from './import-problem.entity.js';
import { ImportRejectedEntity } from './import-rejected.entity.js';
import { ImportRowEntity } from './import-row.entity.js';
import type { ImportEntity } from './import.entity.js';

/** Empties the staging tables of an import, whatever readings it had; belongs to the unit of work that ends them. */
export async function forgetRows(
  db: EntityManager,
  { readingId, stagingId }: Pick<ImportEntity, 'readingId' | 'stagingId'>,
): Promise<void> {
  const readings = [readingId, stagingId].filter((one) => one !== null);
  if (readings.length === 0) return;
  await db.delete(ImportRowEntity, { readingId: In(readings) });
  await db.delete(ImportProblemEntity, { readingId: In(readings) });
  await db.delete(ImportRejectedEntity, { readingId: In(readings) });
}
