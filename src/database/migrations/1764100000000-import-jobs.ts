import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { code, id, instant, integer, longText, optional, reference, table, text } from '../schema.js';
import { protectTable, tellTenancy } from '../tenancy/row-level-security.js';
import { Tenancy } from '../tenancy/tenancy.js';

const TABLES = [
  table(
    'job',
    [
      id(),
      reference('organisationId'),
      code('kind'),
      reference('subject'),
      text('actor', 80),
      longText('payload'),
      code('state'),
      instant('createdAt'),
      optional(instant('startedAt')),
      optional(instant('endedAt')),
      integer('attempts'),
      optional(reference('lease')),
      optional(instant('leaseExpiresAt')),
      integer('done'),
      optional(integer('total')),
      optional(longText('error')),
    ],
    [{ columns: ['state', 'leaseExpiresAt'] }, { columns: ['subject'] }],
  ),
  table('import_file', [
    { ...reference('importId'), isPrimary: true },
    { ...integer('part'), isPrimary: true },
    reference('organisationId'),
    longText('content'),
  ]),
];

const IMPORT = 'inventory_import';

const ADDED = [
  optional(reference('readingId')),
  optional(reference('stagingId')),
  optional(reference('jobId')),
  optional(text('submission', 64)),
  optional(integer('fileParts')),
  optional(longText('choices')),
  optional(text('sheet', 100)),
  optional(integer('rowsTotal')),
  optional(instant('phaseStartedAt')),
  optional(text('decidedBy', 80)),
];

const ONCE = { name: `${IMPORT}_organisationId_submission`, columnNames: ['organisationId', 'submission'] };

/** Imports are read and applied by jobs, from a file kept in the database, as often as somebody chooses otherwise. */
export class ImportJobs1764100000000 implements MigrationInterface {
  readonly name = 'ImportJobs1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const created of TABLES) {
      await runner.createTable(created);
      await protectTable(runner, created.name);
    }
    await runner.addColumns(
      IMPORT,
      ADDED.map((column) => new TableColumn(column)),
    );
    await runner.createIndex(IMPORT, new TableIndex({ ...ONCE, isUnique: true }));
    await runner.renameColumn('import_row', 'importId', 'readingId');
    await lookEverywhere(runner);
    // What waited was read once, under the name of its import.
    await runner.query(`UPDATE ${IMPORT} SET "readingId" = id WHERE stage = 'previewed'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await lookEverywhere(runner);
    await runner.query(`UPDATE import_row SET "readingId" =
      (SELECT one.id FROM ${IMPORT} AS one WHERE one."readingId" = import_row."readingId")
      WHERE "readingId" IN (SELECT "readingId" FROM ${IMPORT})`);
    await runner.renameColumn('import_row', 'readingId', 'importId');
    await runner.dropIndex(IMPORT, ONCE.name);
    await runner.dropColumns(
      IMPORT,
      ADDED.map(({ name }) => name),
    );
    for (const created of TABLES.toReversed()) await runner.dropTable(created.name);
  }
}

/** Row-level security holds a migration to what it is told, too. */
async function lookEverywhere(runner: QueryRunner): Promise<void> {
  if (runner.dataSource.options.type === 'postgres') await runner.query(tellTenancy(Tenancy.everyone()));
}
