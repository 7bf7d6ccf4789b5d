import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, instant, optional, reference, table, text } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

/** What organisations say that the texts of their inventories mean. */
export class ModelAliases1764600100000 implements MigrationInterface {
  readonly name = 'ModelAliases1764600100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(MODEL_ALIAS);
    await protectTable(runner, MODEL_ALIAS.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(MODEL_ALIAS);
  }
}

const MODEL_ALIAS = table(
  'model_alias',
  [
    id(),
    reference('organisationId'),
    text('manufacturer', 80),
    text('model', 160),
    optional(text('productId', 200)),
    text('decidedBy', 80),
    instant('decidedAt'),
  ],
  [{ columns: ['organisationId', 'manufacturer', 'model'], unique: true }],
);
