/** An import killed in the middle, and the look at what it left: used by the test and by the campaign. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const generator = fileURLToPath(new URL('../generate-inventory.mjs', import.meta.url));

function start(script, args, database) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, PROLONGE_DATABASE_URL: `sqlite:${database}` },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
  return { child, ended };
}

const run = (database, ...args) => start(cli, args, database).ended;

/** A file to import and the time that a whole import of it takes on this machine. */
export async function prepareVictim(folder, rows) {
  const file = join(folder, 'inventaire.csv');
  await start(generator, ['--rows', String(rows), '--seed', '7', '--out', file], '').ended;
  const database = join(folder, 'fleet.db');
  const begun = performance.now();
  await run(database, 'import', file);
  const wholeMilliseconds = performance.now() - begun;
  return { file, database, rows, wholeMilliseconds };
}

/**
 * Imports into a new database and kills the process after so long.
 * @returns `as before`, `as after` or `ended before the kill`
 * @throws Error when the database is damaged, half imported, or cannot be imported into again
 */
export async function importKilledAfter({ file, database, rows }, milliseconds) {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
  const { child, ended } = start(cli, ['import', file], database);
  const first = await Promise.race([ended, sleep(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
  const { devices } = JSON.parse((await run(database, 'devices', '--json')).output);
  if (devices.length !== 0 && devices.length !== rows)
    throw new Error(`${devices.length} of ${rows} devices are there`);
  const verified = await run(database, 'verify', '--json');
  if (verified.code !== 0) throw new Error(`verify found: ${verified.output}`);
  const again = JSON.parse((await run(database, 'import', file, '--json')).output);
  if (again.counts.created + again.counts.unchanged !== rows)
    throw new Error(`the next import: ${JSON.stringify(again.counts)}`);
  if (first !== undefined) return 'ended before the kill';
  return devices.length === 0 ? 'as before' : 'as after';
}
