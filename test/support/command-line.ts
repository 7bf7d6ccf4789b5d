import { afterAll } from '@jest/globals';
import { fork, spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The command line as compiled: `npm test` builds before it runs the tests. */
const CLI = join(projectRoot, 'dist', 'cli.js');

const HOST = join(projectRoot, 'test', 'support', 'command-host.mjs');

/** What hangs is stopped before the test gives up, so that no process is left behind. */
const LONGEST_MS = 110_000;

type Settings = Readonly<Record<string, string>>;

const start = (settings: Settings, args: readonly string[]): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MS,
  });

/** Runs one command on a database. */
export const prolonge = (databaseUrl: string, ...args: readonly string[]): Promise<Ran> =>
  prolongeWith({ PROLONGE_DATABASE_URL: databaseUrl }, ...args);

let host: ChildProcess | null = null;
let isBusy = false;
afterAll(() => {
  host?.kill();
});

/**
 * The same with other settings. Commands follow each other in one process that stays warm; those that run at once have processes of
 * their own.
 */
export async function prolongeWith(settings: Settings, ...args: readonly string[]): Promise<Ran> {
  if (isBusy) return prolongeAlone(settings, ...args);
  isBusy = true;
  const over = new AbortController();
  try {
    const warm = (host ??= fork(HOST, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }));
    const answered = once(warm, 'message', over);
    const ended = once(warm, 'exit', over);
    ended.catch(() => undefined); // nobody waits for it any more
    warm.send({ settings, args });
    const [ran] = (await Promise.race([answered, ended.then(() => [])])) as [Ran?];
    if (ran) return ran;
    host = null;
    throw new Error(`prolonge ${args.join(' ')} ended its process`);
  } finally {
    over.abort();
    isBusy = false;
  }
}

/** Runs one command as a process of its own. */
function prolongeAlone(settings: Settings, ...args: readonly string[]): Promise<Ran> {
  const child = start(settings, args);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/**
 * Runs `serve` on a free port until it said what matches, then stops it.
 * @returns all that it said; when it ended by itself, that
 */
export function said(settings: Settings, expected: RegExp): Promise<string> {
  const child = start(settings, ['serve', '--port', '0']);
  let text = '';
  return new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      if (expected.test(text)) child.kill('SIGTERM');
    });
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}
