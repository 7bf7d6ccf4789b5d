/** Imports killed in the middle, and the look at what they left: used by the test and by the campaign. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const generator = fileURLToPath(new URL('../generate-inventory.mjs', import.meta.url));

function start(script, args, database) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, PROLONGE_DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
  return { child, ended };
}

const worker = fileURLToPath(new URL('background-import.mjs', import.meta.url));

const run = (database, ...args) => start(cli, args, database).ended;

/** The address of an SQLite database in a folder, empty each time it is asked for. */
const emptyFile = (folder) => () => {
  const file = join(folder, 'fleet.db');
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  return `sqlite:${file}`;
};

/**
 * A file to import and the time that a whole import of it takes on this machine.
 * @param newDatabase gives the address of an empty database each time; by default an SQLite file of the folder
 */
export async function prepareVictim(folder, rows, newDatabase = emptyFile(folder)) {
  const file = join(folder, 'inventaire.csv');
  await start(generator, ['--rows', String(rows), '--seed', '7', '--out', file], '').ended;
  const database = await newDatabase();
  const begun = performance.now();
  await run(database, 'import', file);
  const wholeMilliseconds = performance.now() - begun;
  return { file, newDatabase, rows, wholeMilliseconds };
}

/**
 * Imports into a new database and kills the process after so long.
 * @returns `as before`, `as after` or `ended before the kill`
 * @throws Error when the database is damaged, half imported, or cannot be imported into again
 */
export async function importKilledAfter({ file, newDatabase, rows }, milliseconds) {
  const database = await newDatabase();
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

/** Has the file read and applied in the background of a new process; @returns that process, once it has started. */
async function inBackground({ file, newDatabase }) {
  const database = await newDatabase();
  const { child, ended } = start(worker, ['begin', file], database);
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  return { child, ended, database };
}

/** The time that a whole import in the background takes on this machine, once its process has started. */
export async function timeInBackground(victim) {
  const { ended } = await inBackground(victim);
  const begun = performance.now();
  const { code } = await ended;
  if (code !== 0) throw new Error('the import in the background failed');
  return performance.now() - begun;
}

/**
 * Kills the process that reads and applies in the background after so long; another one goes on a minute later.
 * @returns where the import stood once it was recovered: `applied`, `previewed`, `reading`, or `none`
 * @throws Error when it was applied in part or twice, or when the database is damaged
 */
export async function backgroundKilledAfter(victim, milliseconds) {
  const { child, ended, database } = await inBackground(victim);
  await Promise.race([ended, sleep(milliseconds)]);
  child.kill('SIGKILL');
  await ended;
  const recovered = await start(worker, ['recover', victim.file], database).ended;
  if (recovered.code !== 0) throw new Error(`nobody could go on: ${recovered.output}`);
  const { stages, total, events, counts, faults } = JSON.parse(recovered.output);
  const stage = stages[0] ?? 'none';
  const whole = stage === 'applied' ? victim.rows : 0;
  if (total !== whole || events !== whole)
    throw new Error(`${stage}, with ${total} of ${victim.rows} devices and ${events} events`);
  if (counts.created + counts.unchanged !== victim.rows) throw new Error(`then: ${JSON.stringify(counts)}`);
  if (faults.length > 0) throw new Error(`verify found: ${faults.join(', ')}`);
  return stage;
}
