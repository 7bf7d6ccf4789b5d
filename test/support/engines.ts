import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe } from '@jest/globals';
import { dataSourceOptions, openDataSource } from '../../src/database/data-source.js';
import { createDatabase, createMigratedDatabase } from './postgres.js';
import { describeNeeding } from './skips.js';

/** A database of one engine, made for one test. Close its connections before `drop`. */
export type TestDatabase = { readonly url: string; readonly drop: () => void };

type NewDatabase = () => Promise<TestDatabase>;

/** A new SQLite file in a folder of its own, with nothing in it. */
export function emptySqliteDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-test-'));
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  return Promise.resolve({ url: `sqlite:${join(folder, 'test.db')}`, drop });
}

/** The same with the tables of this version, as every application but the first finds it. */
export async function sqliteDatabase(): Promise<TestDatabase> {
  return copyOf({ url: `sqlite:${await migratedFile()}` });
}

/** A copy of an SQLite database that nobody has open. */
export async function copyOf({ url }: Pick<TestDatabase, 'url'>): Promise<TestDatabase> {
  const copy = await emptySqliteDatabase();
  copyFileSync(url.slice('sqlite:'.length), copy.url.slice('sqlite:'.length));
  return copy;
}

/** A file that the migrations make once in a run of the tests. */
async function migratedFile(): Promise<string> {
  const path = join(process.env.TEST_FOLDER ?? '', 'migrated.db');
  if (existsSync(path)) return path;
  const making = mkdtempSync(`${path}-`);
  const file = join(making, basename(path));
  await migrateAndClose(`sqlite:${file}`);
  renameSync(file, path); // under its name once it is whole: another test process may look
  rmSync(making, { recursive: true });
  return path;
}

async function migrateAndClose(url: string): Promise<void> {
  await (await openDataSource(dataSourceOptions(url))).destroy();
}

/** A new database of the PostgreSQL of the tests; the server goes away with all of them. */
const emptyPostgresDatabase = async (): Promise<TestDatabase> => ({
  url: await createDatabase(),
  drop: () => undefined,
});

const postgresDatabase = async (): Promise<TestDatabase> => ({
  url: await createMigratedDatabase(migrateAndClose),
  drop: () => undefined,
});

/**
 * Runs the same tests on SQLite and on PostgreSQL; without a server, those of PostgreSQL are named skips.
 * @param tests receives what makes a database with the tables of this version, and what makes one with nothing in it
 */
export function onBothEngines(
  title: string,
  tests: (newDatabase: NewDatabase, emptyDatabase: NewDatabase) => void,
): void {
  describe(`${title}, on SQLite`, () => tests(sqliteDatabase, emptySqliteDatabase));
  describeNeeding('PostgreSQL', `${title}, on PostgreSQL`, () => tests(postgresDatabase, emptyPostgresDatabase));
}
