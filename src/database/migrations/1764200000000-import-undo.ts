import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { longText, optional, reference, table } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

/** A device as it was before an import changed it, under the import: everything but what never changes. */
const NEVER_CHANGES = ['id', 'organisationId', 'createdAt'];

/** What an import needs in order to be taken back, and what became of it when it was. */
export class ImportUndo1764200000000 implements MigrationInterface {
  readonly name = 'ImportUndo1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    const device = await runner.getTable('device');
    const columns = (device?.columns ?? []).filter(({ name }) => !NEVER_CHANGES.includes(name));
    const keys = ['importId', 'deviceId'].map((name) => ({ ...reference(name), isPrimary: true }));
    const created = table('import_undo', [...keys, reference('organisationId')]);
    columns.forEach((column) => created.addColumn(column.clone()));
    await runner.createTable(created);
    await protectTable(runner, 'import_undo');
    await runner.addColumn('inventory_import', new TableColumn(optional(longText('undone'))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('inventory_import', 'undone');
    await runner.dropTable('import_undo');
  }
}
