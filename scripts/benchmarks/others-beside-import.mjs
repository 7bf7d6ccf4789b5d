/**
 * What others feel while a file is imported, on SQLite: a server that receives the file over HTTP, and a list of devices
 * asked for nine times a second, as a program may. Each request writes (the count of its rate limit) and reads.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openAsBlob } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { measured } from '../tasks/measured.mjs';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const generator = fileURLToPath(new URL('../generate-inventory.mjs', import.meta.url));
const EVERY_MS = 110;
const QUIET_SECONDS = 10;
const FIRST_ROWS = 2_000;

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function output(args, env) {
  const child = spawn(process.execPath, [cli, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece) => (text += piece));
  await once(child, 'close');
  return JSON.parse(text);
}

async function serve(env, port) {
  const child = spawn(process.execPath, [cli, 'serve', '--port', String(port)], { env, stdio: 'ignore' });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (answer?.ok) return child;
    await setTimeout(200);
  }
  throw new Error('the server did not start');
}

/** Asks regularly, never waiting for the answer before, until `isOver`; the times until each answer came, in ms. */
async function ask({ address, headers }, isOver) {
  const times = [];
  const pending = [];
  for (let at = performance.now(); !isOver(); at += EVERY_MS) {
    await setTimeout(Math.max(0, at - performance.now()));
    const asked = performance.now();
    const answered = fetch(`${address}/api/v1/devices?limit=25`, { headers }).then(async (answer) => {
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      times.push(performance.now() - asked);
    });
    pending.push(answered);
  }
  await Promise.all(pending);
  return times;
}

function figures(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { count: times.length, 'p50 ms': at(0.5), 'p99 ms': at(0.99), 'longest ms': at(1) };
}

async function importing(context) {
  const form = new FormData();
  form.append('file', await openAsBlob(context.file), 'inventaire.csv');
  let isOver = false;
  const sent = fetch(`${context.address}/api/v1/imports`, { method: 'POST', headers: context.headers, body: form });
  const imported = sent
    .then(async (answer) => {
      const document = await answer.json();
      if (document.status !== 'applied' && document.status !== 'unchanged') throw new Error(JSON.stringify(document));
    })
    .finally(() => (isOver = true));
  const times = await ask(context, () => isOver);
  await imported;
  return figures(times);
}

async function quiet(context) {
  const end = performance.now() + QUIET_SECONDS * 1000;
  return figures(await ask(context, () => performance.now() > end));
}

export default {
  says: 'asks a server for a page of devices nine times a second, without and with an import beside it.',
  baseline: 'nobody imports',
  async prepare(folder, { rows }) {
    const env = { ...process.env, PROLONGE_DATABASE_URL: `sqlite:${join(folder, 'parc.db')}` };
    const [first, file] = [join(folder, 'premier.csv'), join(folder, 'inventaire.csv')];
    await measured(process.execPath, [generator, '--rows', String(FIRST_ROWS), '--seed', '2', '--out', first]);
    await measured(process.execPath, [generator, '--rows', String(rows), '--seed', '1', '--out', file]);
    await measured(process.execPath, [cli, 'import', first, '--json'], { env });
    const made = ['token', 'add', '--organisation', 'MON-PARC', '--name', 'mesure', '--rights', 'write', '--json'];
    const { secret } = await output(made, env);
    const port = await freePort();
    const server = await serve(env, port);
    return { server, file, address: `http://127.0.0.1:${port}`, headers: { authorization: `Bearer ${secret}` } };
  },
  async finish({ server }) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  },
  contenders: { 'nobody imports': quiet, 'beside an import': importing },
};
