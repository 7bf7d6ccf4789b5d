import type { EntityManager, EntityTarget } from 'typeorm';

/**
 * Inserts a row, unless one with the same unique values is there: asking first would not see the row that somebody else
 * is inserting at this moment; this waits for the other to end. Belongs to one unit of work, which goes on either way.
 * @returns false when the row was not inserted
 */
export async function insertOnce<Row extends { id: string }>(
  db: EntityManager,
  entity: EntityTarget<Row>,
  row: Row,
): Promise<boolean> {
  await db
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(row as never)
    .orIgnore()
    .execute();
  const found = await db
    .createQueryBuilder(entity, 'row')
    .select('row.id')
    .where('row.id = :id', { id: row.id })
    .getRawMany();
  return found.length === 1;
}
