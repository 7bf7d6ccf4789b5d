import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The command line as compiled: `npm test` builds before it runs the tests. */
const CLI = join(projectRoot, 'dist', 'cli.js');

/** Runs one command as a process of its own on a database. */
export function prolonge(databaseUrl: string, ...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env.PATH ?? '', PROLONGE_DATABASE_URL: databaseUrl },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
