import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { createDatabase } from './postgres.js';
import { describeNeeding } from './skips.js';

/** An empty database of one engine, made for one test. Close its connections before `drop`. */
export type TestDatabase = { readonly url: string; readonly drop: () => void };

/** A new SQLite file in a folder of its own. */
export function sqliteDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-test-'));
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  return Promise.resolve({ url: `sqlite:${join(folder, 'test.db')}`, drop });
}

/** A new database of the PostgreSQL of the tests; the server goes away with all of them. */
const postgresDatabase = async (): Promise<TestDatabase> => ({ url: await createDatabase(), drop: () => undefined });

/** Runs the same tests on SQLite and on PostgreSQL; without a server, those of PostgreSQL are named skips. */
export function onBothEngines(title: string, tests: (newDatabase: () => Promise<TestDatabase>) => void): void {
  describe(`${title}, on SQLite`, () => tests(sqliteDatabase));
  describeNeeding('PostgreSQL', `${title}, on PostgreSQL`, () => tests(postgresDatabase));
}
