import type { MigrationInterface, QueryRunner } from 'typeorm';
import { integer, longText, reference, table, text } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

const PROBLEMS = table(
  'import_problem',
  [
    { ...reference('readingId'), isPrimary: true },
    { ...integer('ordinal'), isPrimary: true },
    reference('organisationId'),
    text('code', 40),
    longText('problem'),
  ],
  [{ columns: ['readingId', 'code', 'ordinal'] }],
);

/** Everything that was said of the rows of a file, where its document has the first thousand. */
export class ImportProblems1764300200000 implements MigrationInterface {
  readonly name = 'ImportProblems1764300200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(PROBLEMS);
    await protectTable(runner, PROBLEMS.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PROBLEMS.name);
  }
}
