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
 * @returns its address; nothing has to be dropped afterwards, but connections have to be closed
 */
export async function createDatabase(): Promise<string> {
  const server = new URL(await serverUrl());
  const name = `${process.env.TEST_DATABASE_PREFIX ?? 'prolonge_test_'}${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(`create database "${name}" template template0`);
  } finally {
    await client.end();
  }
  server.pathname = `/${name}`;
  return server.href;
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
