import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import pg from 'pg';

const given = process.env.TEST_POSTGRES_URL;
const keeper = process.env.TEST_POSTGRES_KEEPER;

/** By which the databases of one run of the tests are known. */
const PREFIX = process.env.TEST_DATABASE_PREFIX ?? 'prolonge_test_';

/** Any number: one test process at a time makes the database that the others copy. */
const MAKING_TEMPLATE = 20_261_124;

/** True when this machine has a PostgreSQL for the tests: `TEST_POSTGRES_URL`, or the server binaries. */
export const postgresAvailable = Boolean(given) || Boolean(keeper);

/**
 * Makes an empty database on a real PostgreSQL, which starts at the first call.
 * @param role who connects: by default one that row-level security holds
 * @returns its address; nothing has to be dropped afterwards, but connections have to be closed
 */
export const createDatabase = (role: 'plain' | 'superuser' = 'plain'): Promise<string> =>
  onServer((server, address) => create(server, address, role, newName(), 'template0'));

/**
 * The same with the tables of this version: a copy of a database that the migrations make once in a run of the tests.
 * @param migrate brings an empty database to this version and closes it
 */
export const createMigratedDatabase = (migrate: (url: string) => Promise<void>): Promise<string> =>
  onServer(async (server, address) => {
    const template = `${PREFIX}migrated`;
    if (!(await exists(server, template))) await createTemplate(server, address, template, migrate);
    return create(server, address, 'plain', newName(), template);
  });

async function createTemplate(
  server: pg.Client,
  address: URL,
  template: string,
  migrate: (url: string) => Promise<void>,
): Promise<void> {
  await server.query('select pg_advisory_lock($1)', [MAKING_TEMPLATE]); // given back when the connection ends
  if (await exists(server, template)) return;
  const name = newName();
  await migrate(await create(server, address, 'plain', name, 'template0'));
  await server.query(`alter database "${name}" rename to "${template}"`); // under its name once it is whole
}

async function onServer<T>(work: (server: pg.Client, address: URL) => Promise<T>): Promise<T> {
  const address = new URL(await serverUrl());
  const server = new pg.Client({ connectionString: address.href });
  await server.connect();
  try {
    return await work(server, address);
  } finally {
    await server.end();
  }
}

const newName = (): string => `${PREFIX}${randomUUID().replaceAll('-', '')}`;

async function exists(server: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [name]);
  return rowCount === 1;
}

async function create(
  server: pg.Client,
  address: URL,
  role: 'plain' | 'superuser',
  name: string,
  template: string,
): Promise<string> {
  const owner = role === 'plain' ? await plainRole(server, address) : null;
  await server.query(`create database "${name}" template "${template}"${owner === null ? '' : ` owner ${owner.name}`}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  if (owner !== null) Object.assign(url, { username: owner.name, password: owner.password });
  return url.href;
}

/**
 * The role that the application connects as: a superuser would pass row-level security, and tests would not see it.
 * @returns null when the given role is no superuser: it serves as it is
 */
async function plainRole(client: pg.Client, { password }: URL): Promise<{ name: string; password: string } | null> {
  const { rows } = await client.query<{ usesuper: boolean }>(
    'select usesuper from pg_user where usename = current_user',
  );
  if (rows[0]?.usesuper !== true) return null;
  const name = 'prolonge_plain';
  // A schema owner other than a superuser needs nothing more; several test processes may come here at once.
  await client.query(
    `do $$ begin create role ${name} login; exception when duplicate_object or unique_violation then null; end $$`,
  );
  await client.query(`do $$ begin alter role ${name} password '${password}'; exception when others then null; end $$`);
  return { name, password };
}

async function serverUrl(): Promise<string> {
  if (given) return given;
  if (!keeper) throw new Error('no PostgreSQL: set TEST_POSTGRES_URL or install the package postgresql');
  const socket = connect(keeper).setEncoding('utf8');
  let answer = '';
  socket.on('data', (text: string) => (answer += text));
  await once(socket, 'end');
  const { url, error } = JSON.parse(answer) as { url?: string; error?: string };
  if (url === undefined) throw new Error(error);
  return url;
}
