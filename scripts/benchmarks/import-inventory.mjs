/** A whole import, to the last event, beside what one could do instead: `sqlite3 .import` into a table with the same indexes. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROWS = 100_000;
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const generator = fileURLToPath(new URL('../generate-inventory.mjs', import.meta.url));

/** Runs a program under GNU time when there is one, which gives its peak memory. */
function measured(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe'], ...options });
  let most = 0;
  const timer = setInterval(async () => (most = Math.max(most, await residentMb(child.pid))), 50);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ count: ROWS, peakRssMb: Math.round(most) });
      else reject(new Error(`${command} ended with ${code}: ${errors.slice(-500)}`));
    });
  });
}

async function residentMb(pid) {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function clear(path) {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  return path;
}

const importInto = (database, file) =>
  measured(process.execPath, [cli, 'import', file, '--json'], {
    env: { ...process.env, PROLONGE_DATABASE_URL: `sqlite:${database}` },
  });

/** Plain rows, no check, no identity, no event. */
function plainImport({ file, folder }) {
  const columns = Array.from({ length: 20 }, (_, column) => `c${column} TEXT`).join(', ');
  const indexes = [0, 1, 2, 3, 4, 5, 6].map((column) => `CREATE INDEX i${column} ON device (c${column});`).join('\n');
  const input = `CREATE TABLE device (${columns});\n${indexes}\n.mode csv\n.separator ;\n.import --skip 1 ${file} device\n`;
  return measured('sqlite3', [clear(join(folder, 'plain.db'))], { input });
}

export default {
  says: `brings an inventory of ${ROWS} devices to an empty database, then brings it again.`,
  baseline: 'sqlite3 .import, no checks',
  rounds: 3,
  async prepare(folder) {
    const file = join(folder, 'inventaire.csv');
    await measured(process.execPath, [generator, '--rows', String(ROWS), '--seed', '1', '--out', file]);
    const known = join(folder, 'known.db');
    await importInto(known, file);
    return { folder, file, known };
  },
  contenders: {
    'sqlite3 .import, no checks': plainImport,
    'first import': ({ file, folder }) => importInto(clear(join(folder, 'first.db')), file),
    'same file again': ({ file, known }) => importInto(known, file),
  },
};
