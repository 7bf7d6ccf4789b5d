import { In, type EntityManager } from 'typeorm';
import { DomainError } from '../../kernel/domain-error.js';
import { stagesBefore, type ImportStage } from '../domain/import-stage.js';
import { ImportEntity } from './import.entity.js';

/** @throws DomainError `import-unknown` */
export async function loadImport(db: EntityManager, id: string): Promise<ImportEntity> {
  const found = await db.findOneBy(ImportEntity, { id });
  if (!found) throw new DomainError('import-unknown', 'not-found', { id });
  return found;
}

/**
 * The life cycle's one gate: two people who decide at once cannot both pass it. Belongs to one unit of work.
 * @throws DomainError `import-not-waiting`, `import-unknown`
 */
export async function moveImport(
  db: EntityManager,
  id: string,
  stage: ImportStage,
  changes: Partial<ImportEntity> = {},
): Promise<void> {
  const moved = await db.update(ImportEntity, { id, stage: In(stagesBefore(stage)) }, { ...changes, stage });
  if (moved.affected === 1) return;
  throw new DomainError('import-not-waiting', 'conflict', { stage: (await loadImport(db, id)).stage });
}
