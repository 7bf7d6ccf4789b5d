/** A whole import into PostgreSQL, beside COPY of the same file into a table with as many indexes. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { measured } from '../tasks/measured.mjs';
import { startPostgres } from '../tasks/postgres.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const generator = fileURLToPath(new URL('../generate-inventory.mjs', import.meta.url));
const COLUMNS = Array.from({ length: 20 }, (_, column) => `c${column}`);
const INDEXED = COLUMNS.slice(0, 7);

async function asSuperuser({ server }, work, database = 'postgres') {
  const { default: pg } = await import('pg');
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database of the role that row-level security holds. @returns its address */
async function emptied(context, name) {
  await asSuperuser(context, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} owner plain`);
  });
  const url = new URL(context.server.url);
  Object.assign(url, { username: 'plain', pathname: `/${name}` });
  return url.href;
}

/** Plain rows, no check, no identity, no event. */
async function copy(context) {
  await emptied(context, 'plain_rows');
  const { from } = await import('pg-copy-streams');
  const load = async (client) => {
    await client.query(`create table device (${COLUMNS.map((column) => `${column} text`).join(', ')})`);
    for (const column of INDEXED) await client.query(`create index on device (${column})`);
    const target = client.query(from(`copy device from stdin with (format csv, delimiter ';', header)`));
    await pipeline(createReadStream(context.file), target);
  };
  await asSuperuser(context, load, 'plain_rows');
  return { count: context.count };
}

const importInto = async ({ file, count }, url) => {
  const env = { ...process.env, PROLONGE_DATABASE_URL: url };
  return { count, ...(await measured(process.execPath, [cli, 'import', file, '--json'], { env })) };
};

export default {
  says: 'brings an inventory to an empty database of PostgreSQL, then brings it again.',
  baseline: 'COPY, no checks',
  async prepare(folder, { rows }) {
    const server = await startPostgres();
    const file = join(folder, 'inventaire.csv');
    await measured(process.execPath, [generator, '--rows', String(rows), '--seed', '1', '--out', file]);
    const context = { server, file, count: rows };
    const { password } = new URL(server.url);
    await asSuperuser(context, (client) => client.query(`create role plain login password '${password}'`));
    context.known = await emptied(context, 'known');
    await importInto(context, context.known);
    return context;
  },
  finish: ({ server }) => server.stop(),
  contenders: {
    'COPY, no checks': copy,
    'first import': async (context) => importInto(context, await emptied(context, 'first')),
    'same file again': (context) => importInto(context, context.known),
  },
};
