/** After the last test: the shared folder goes, the lent PostgreSQL stops; on somebody's own server, the databases of this run are dropped. */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import pg from 'pg';

export default async function teardown() {
  rmSync(process.env.TEST_FOLDER, { recursive: true, force: true });
  const keeper = globalThis.postgresKeeper;
  if (keeper !== undefined) {
    keeper.ref();
    keeper.stdin.end();
    await once(keeper, 'exit');
  } else if (process.env.TEST_POSTGRES_URL) {
    await dropDatabases(process.env.TEST_POSTGRES_URL, process.env.TEST_DATABASE_PREFIX);
  }
}

async function dropDatabases(url, prefix) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix]);
    for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  } finally {
    await client.end();
  }
}
