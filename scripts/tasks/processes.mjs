/** Runs the programs that scripts are made of. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder: every program runs there. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const started = () => performance.now();
export const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1);

/** Runs a Node program to its end without showing it. @returns its exit code and all it said */
export function runQuietly(args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\n${signal}` : output }),
    );
  });
}

/** Runs a Node program in the foreground: same terminal, signals handed on. @returns the exit code to leave with */
export function runInFront(args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const handOn = (signal) => {
    // Ctrl-C in a terminal reaches the program by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, handOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** Says what begins and how long it took. */
export async function step(title, work) {
  const start = started();
  console.log(`${title} …`);
  const result = await work();
  console.log(`${title}: ${secondsSince(start)} s`);
  return result;
}
