import type { MigrationInterface, QueryRunner } from 'typeorm';
import { code, instant, reference, table, text } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

/** Fields that a person corrected, which imports leave as they are. */
export class FieldLocks1764200100000 implements MigrationInterface {
  readonly name = 'FieldLocks1764200100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(FIELD_LOCK);
    await protectTable(runner, FIELD_LOCK.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(FIELD_LOCK);
  }
}

const FIELD_LOCK = table(
  'field_lock',
  [
    { ...reference('deviceId'), isPrimary: true },
    { ...code('field'), isPrimary: true },
    reference('organisationId'),
    text('actor', 80),
    instant('lockedAt'),
  ],
  [{ columns: ['organisationId'] }],
);
