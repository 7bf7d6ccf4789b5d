/**
 * Lends a throw-away PostgreSQL for as long as its standard input stays open: the server is started by the first who
 * asks, and stopped and erased when whoever started the keeper ends, whichever way it ends.
 * Prints the path of the socket to ask on; whoever connects receives one line, `{ "url" }` or `{ "error" }`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'prolonge-keeper-'));
const socketPath = join(folder, 'socket');
let starting = null;

const desk = createServer((socket) => {
  socket.on('error', () => {});
  // Every test has its own database: PostgreSQL would visit hundreds that nobody uses any more.
  starting ??= startPostgres(['autovacuum=off']);
  starting.then(
    ({ url }) => socket.end(JSON.stringify({ url })),
    (error) => socket.end(JSON.stringify({ error: error.message })),
  );
});

async function close() {
  desk.close();
  const server = await starting?.catch(() => null);
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

process.on('SIGINT', () => {}); // Ctrl-C reaches the whole group: the end of the input says when nobody needs us
process.once('SIGTERM', close);
process.stdin.once('end', close).once('error', close).resume();
desk.listen(socketPath, () => process.stdout.write(`${socketPath}\n`));
