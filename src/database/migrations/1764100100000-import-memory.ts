import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { id, instant, integer, longText, optional, reference, table, text } from '../schema.js';
import { protectTable } from '../tenancy/row-level-security.js';

const TABLES = [
  table('import_rejected', [
    { ...reference('readingId'), isPrimary: true },
    { ...integer('position'), isPrimary: true },
    reference('organisationId'),
    longText('cells'),
    longText('problems'),
  ]),
  table(
    'import_mapping',
    [
      id(),
      reference('organisationId'),
      text('fingerprint', 64),
      text('name', 255),
      longText('headers'),
      longText('choices'),
      text('savedBy', 80),
      instant('savedAt'),
    ],
    [{ columns: ['organisationId', 'fingerprint'], unique: true }],
  ),
];

const IMPORT = 'inventory_import';

const ADDED = [
  optional(text('fingerprint', 64)),
  optional(longText('headers')),
  optional(longText('settled')),
  optional(reference('mappingId')),
  optional(reference('rejectedId')),
];

const BY_SOURCE = { name: `${IMPORT}_organisationId_fingerprint`, columnNames: ['organisationId', 'fingerprint'] };

/** What is remembered of a source: the choices made for its files, and the rows of them that were rejected. */
export class ImportMemory1764100100000 implements MigrationInterface {
  readonly name = 'ImportMemory1764100100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) {
      await runner.createTable(created);
      await protectTable(runner, created.name);
    }
    await runner.addColumns(
      IMPORT,
      ADDED.map((column) => new TableColumn(column)),
    );
    await runner.createIndex(IMPORT, new TableIndex(BY_SOURCE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(IMPORT, BY_SOURCE.name);
    await runner.dropColumns(
      IMPORT,
      ADDED.map(({ name }) => name),
    );
    for (const created of TABLES.toReversed()) await runner.dropTable(created.name);
  }
}
