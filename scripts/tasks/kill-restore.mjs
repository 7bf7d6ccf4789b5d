/** A restoration killed in the middle, and the look at what it left: used by the test and by the campaign. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const cli = here('../../dist/cli.js');
const generator = here('../generate-inventory.mjs');
const killer = pathToFileURL(here('./kill-at-file-call.mjs')).href;

function start(args, { database, env = {} }) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PROLONGE_DATABASE_URL: `sqlite:${database}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, said })));
  return { child, ended };
}

async function run(database, ...args) {
  const ended = await start([cli, ...args], { database }).ended;
  if (ended.code !== 0) throw new Error(`prolonge ${args.join(' ')}: ${ended.said}`);
}

/** A database in use, a backup of what it was before, and what a restoration takes on this machine. */
export async function prepareRestore(folder, rows) {
  const [file, backup, original] = ['inventaire.csv', 'parc.backup', 'original.db'].map((name) => join(folder, name));
  const bring = async (count, seed) => {
    await start([generator, '--rows', String(count), '--seed', seed, '--out', file], { database: '' }).ended;
    await run(original, 'import', file);
    return countDevices(original);
  };
  const before = await bring(20, '3');
  await run(original, 'backup', backup);
  const now = await bring(rows, '7');
  if (before === 0 || now <= before) throw new Error(`${before} devices, then ${now}`);
  const victim = { folder, backup, original, database: join(folder, 'data', 'prolonge.db'), before, now };
  putBack(victim);
  const begun = performance.now();
  const whole = await restoring(victim, 0).ended;
  const wholeMilliseconds = performance.now() - begun;
  const calls = Number(/calls: (\d+)/.exec(whole.said)?.[1]);
  if (whole.code !== 0 || !(calls > 0)) throw new Error(`the whole restoration: ${whole.said}`);
  return { ...victim, wholeMilliseconds, calls };
}

/** The database in use as it was, alone in its folder. */
function putBack({ database, original }) {
  const folder = join(database, '..');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  copyFileSync(original, database);
}

const restoring = ({ backup, database }, call) =>
  start(['--import', killer, cli, 'restore', backup], { database, env: { KILL_AT_CALL: String(call) } });

/** Restores and ends the process right before its Nth call to the file system. @returns as `outcome` */
export async function restoreKilledAtCall(victim, call) {
  putBack(victim);
  return outcome(victim, await restoring(victim, call).ended);
}

/** Restores and ends the process after so long. @returns as `outcome` */
export async function restoreKilledAfter(victim, milliseconds) {
  putBack(victim);
  const { child, ended } = restoring(victim, 0);
  await Promise.race([ended, sleep(milliseconds)]);
  child.kill('SIGKILL');
  return outcome(victim, await ended);
}

/**
 * Looks at what is there, as a server that starts again would find it, and restores once more.
 * @returns `the old one` or `the new one`, and whether the process had ended by itself
 * @throws Error when it is neither, or damaged, or the next restoration fails
 */
async function outcome(victim, { signal, said, code }) {
  if (signal === null && code !== 0) throw new Error(`the restoration failed: ${said}`);
  const { database, before, now, backup } = victim;
  await run(database, 'verify');
  const devices = countDevices(database);
  if (devices !== before && devices !== now) throw new Error(`${devices} devices, neither ${before} nor ${now}`);
  const keptOnes = readdirSync(join(database, '..')).filter((name) => name.includes('before-restore'));
  if (devices === before && keptOnes.length === 0) throw new Error('the old database is gone');
  await run(database, 'restore', backup);
  if (countDevices(database) !== before) throw new Error('the next restoration did not bring the backup back');
  return { found: devices === before ? 'the new one' : 'the old one', wasKilled: signal === 'SIGKILL' };
}

function countDevices(database) {
  const connection = new BetterSqlite3(database, { fileMustExist: true });
  try {
    return connection.prepare('SELECT count(*) AS n FROM device').get().n;
  } finally {
    connection.close();
  }
}
