import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import pg from 'pg';

const given = process.env.TEST_POSTGRES_URL;
const keeper = process.env.TEST_POSTGRES_KEEPER;

/** True when this machine has a PostgreSQL for the tests: `TEST_POSTGRES_URL`, or the server binaries. */
export const postgresAvailable = Boolean(given) || Boolean(keeper);

/**
 * Makes an empty database on a real PostgreSQL, which starts at the first call.
 * @param role who connects: by default one that row-level security holds
 * @returns its address; nothing has to be dropped afterwards, but connections have to be closed
 */
export async function createDatabase(role: 'plain' | 'superuser' = 'plain'): Promise<string> {
  const server = new URL(await serverUrl());
  const name = `${process.env.TEST_DATABASE_PREFIX ?? 'prolonge_test_'}${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    const owner = role === 'plain' ? await plainRole(client, server) : null;
    await client.query(`create database "${name}" template template0${owner === null ? '' : ` owner ${owner.name}`}`);
    server.pathname = `/${name}`;
    if (owner !== null) Object.assign(server, { username: owner.name, password: owner.password });
    return server.href;
  } finally {
    await client.end();
  }
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
