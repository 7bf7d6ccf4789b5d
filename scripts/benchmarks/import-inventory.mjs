/** A whole import, to the last event, beside what one could do instead: `sqlite3 .import` into a table with the same indexes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from '../tasks/measured.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const generator = fileURLToPath(new URL('../generate-inventory.mjs', import.meta.url));

function clear(path) {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  return path;
}

const importInto = async (database, file, count) => {
  const env = { ...process.env, PROLONGE_DATABASE_URL: `sqlite:${database}` };
  return { count, ...(await measured(process.execPath, [cli, 'import', file, '--json'], { env })) };
};

/** Plain rows, no check, no identity, no event. */
async function plainImport({ file, folder, count }) {
  const columns = Array.from({ length: 20 }, (_, column) => `c${column} TEXT`).join(', ');
  const indexes = [0, 1, 2, 3, 4, 5, 6].map((column) => `CREATE INDEX i${column} ON device (c${column});`).join('\n');
  const input = `CREATE TABLE device (${columns});\n${indexes}\n.mode csv\n.separator ;\n.import --skip 1 ${file} device\n`;
  return { count, ...(await measured('sqlite3', [clear(join(folder, 'plain.db'))], { input })) };
}

export default {
  says: 'brings an inventory to an empty database, then brings it again.',
  baseline: 'sqlite3 .import, no checks',
  async prepare(folder, { rows }) {
    const file = join(folder, 'inventaire.csv');
    await measured(process.execPath, [generator, '--rows', String(rows), '--seed', '1', '--out', file]);
    const known = join(folder, 'known.db');
    await importInto(known, file, rows);
    return { folder, file, known, count: rows };
  },
  contenders: {
    'sqlite3 .import, no checks': plainImport,
    'first import': ({ file, folder, count }) => importInto(clear(join(folder, 'first.db')), file, count),
    'same file again': ({ file, known, count }) => importInto(known, file, count),
  },
};
