import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable, unprotectTable } from '../tenancy/row-level-security.js';

/**
 * PostgreSQL keeps organisations apart by itself too. Left out: `import_row`, which COPY fills (PostgreSQL has no COPY
 * into protected tables); what it holds passes into `device` under protection. Nothing to do on SQLite.
 */
const TABLES = [
  ...['site', 'audit_chain', 'audit_entry', 'device', 'device_event', 'inventory_import'],
  ...['membership', 'api_token'],
] as const;

export class RowLevelSecurity1764000200000 implements MigrationInterface {
  readonly name = 'RowLevelSecurity1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await protectTable(runner, 'organisation', 'id');
    for (const name of TABLES) await protectTable(runner, name);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['organisation', ...TABLES]) await unprotectTable(runner, name);
  }
}
