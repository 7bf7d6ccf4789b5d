/**
 * Before the first test: a folder for what the test processes share, and a PostgreSQL for those that need one, which starts
 * only when a test asks for it.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresBinaries } from '../../scripts/tasks/postgres.mjs';

const KEEPER = fileURLToPath(new URL('../../scripts/tasks/postgres-keeper.mjs', import.meta.url));

export default async function setup() {
  process.env.TEST_DATABASE_PREFIX = `prolonge_test_${randomBytes(4).toString('hex')}_`;
  process.env.TEST_FOLDER = mkdtempSync(join(tmpdir(), 'prolonge-tests-'));
  if (process.env.TEST_POSTGRES_URL || postgresBinaries() === null) return;
  const keeper = spawn(process.execPath, [KEEPER], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(keeper.stdout.setEncoding('utf8'), 'data');
  process.env.TEST_POSTGRES_KEEPER = line.trim();
  for (const handle of [keeper, keeper.stdin, keeper.stdout]) handle.unref();
  globalThis.postgresKeeper = keeper;
}
