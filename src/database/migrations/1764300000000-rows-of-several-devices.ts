import { Table, TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { integer } from '../schema.js';

const STAGED = 'import_row';
const BEFORE = 'import_row_before';
const UNIT = new TableColumn({ ...integer('unit'), default: 0, isPrimary: true });

/** A row of a file may count several devices: each waits beside the others, under its rank in the row. */
export class RowsOfSeveralDevices1764300000000 implements MigrationInterface {
  readonly name = 'RowsOfSeveralDevices1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await remake(runner, (columns) => [...columns, UNIT]);
  }

  /** What waits and counts several devices cannot be kept: its file is to be read again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM ${STAGED} WHERE unit > 0`);
    await remake(runner, (columns) => columns.filter(({ name }) => name !== UNIT.name));
  }
}

/** A primary key is only changed by making the table anew: the engines do not agree on any shorter way. */
async function remake(
  runner: QueryRunner,
  change: (columns: readonly TableColumn[]) => readonly TableColumn[],
): Promise<void> {
  const columns = (await runner.getTable(STAGED))?.columns.map((column) => column.clone()) ?? [];
  const wanted = change(columns);
  await runner.renameTable(STAGED, BEFORE);
  await runner.createTable(new Table({ name: STAGED, columns: wanted.map((column) => column.clone()) }));
  const kept = wanted.filter((column) => columns.includes(column)).map(({ name }) => `"${name}"`);
  await runner.query(`INSERT INTO ${STAGED} (${kept.join(', ')}) SELECT ${kept.join(', ')} FROM ${BEFORE}`);
  await runner.dropTable(BEFORE);
}
