import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference, table, text } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

/** What an organisation sets about its inventory. */
export class InventorySettings1764200200000 implements MigrationInterface {
  readonly name = 'InventorySettings1764200200000';

  async up(runner: QueryRunner): Promise<void> {
    const created = table('inventory_setting', [
      { ...reference('organisationId'), isPrimary: true },
      text('identityOrder', 200),
    ]);
    await runner.createTable(created);
    await protectTable(runner, created.name);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('inventory_setting');
  }
}
