/**
 * What others feel while a file is imported, on SQLite: a server that receives the file over HTTP, and beside it, nine times a
 * second each, a list of devices as a program asks for it, which writes (the count of its rate limit) and reads; and a page
 * that reads and writes nothing.
 */
import { Blob } from 'node:buffer';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
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
async function ask(url, headers, isOver) {
  const times = [];
  const pending = [];
  for (let at = performance.now(); !isOver(); at += EVERY_MS) {
    await setTimeout(Math.max(0, at - performance.now()));
    const asked = performance.now();
    const answered = fetch(url, { headers }).then(async (answer) => {
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
      times.push(performance.now() - asked);
    });
    pending.push(answered);
  }
  await Promise.all(pending);
  return times;
}

function figures(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { [`${name} p50 ms`]: at(0.5), [`${name} p99 ms`]: at(0.99), [`${name} longest ms`]: at(1) };
}

async function askBoth({ address, headers }, isOver) {
  const [writes, pages] = await Promise.all([
    ask(`${address}/api/v1/devices?limit=25`, headers, isOver),
    ask(`${address}/connexion`, {}, isOver),
  ]);
  return { count: writes.length, ...figures('write', writes), ...figures('page', pages) };
}

async function importing(context, text) {
  const form = new FormData();
  form.append('file', new Blob([text]), 'inventaire.csv');
  let isOver = false;
  const sent = fetch(`${context.address}/api/v1/imports`, { method: 'POST', headers: context.headers, body: form });
  const imported = sent
    .then(async (answer) => {
      const document = await answer.json();
      if (document.status !== 'applied' && document.status !== 'unchanged') throw new Error(JSON.stringify(document));
    })
    .finally(() => (isOver = true));
  const found = await askBoth(context, () => isOver);
  await imported;
  return found;
}

async function quiet(context) {
  const end = performance.now() + QUIET_SECONDS * 1000;
  return askBoth(context, () => performance.now() > end);
}

/** The file with numbers that no round before had: every device of it is new. */
function newFleet(context) {
  context.round += 1;
  const [header, ...lines] = context.lines;
  const anew = lines.map((line) => line.replace(/^INV-([^;]*);([^;]*);/, `N${context.round}-$1;$2N${context.round};`));
  context.fleet = [header, ...anew];
  return context.fleet.join('\n');
}

/** The fleet brought last, one device in a hundred having moved since. */
function oneInAHundredMoved(context) {
  context.fleet = context.fleet.map((line, at) =>
    at % 100 === 1 ? line.replace(/^((?:[^;]*;){7})[^;]*;/, `$1Annexe ${context.round};`) : line,
  );
  return context.fleet.join('\n');
}

export default {
  says: 'asks a server for devices and for a page nine times a second, without and with an import beside it.',
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
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const headers = { authorization: `Bearer ${secret}` };
    return { server, lines, round: 0, address: `http://127.0.0.1:${port}`, headers };
  },
  async finish({ server }) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  },
  contenders: {
    'nobody imports': quiet,
    'beside new devices': (context) => importing(context, newFleet(context)),
    'beside the same file again': (context) => importing(context, context.fleet.join('\n')),
    'beside the same, 1 % moved': (context) => importing(context, oneInAHundredMoved(context)),
  },
};
