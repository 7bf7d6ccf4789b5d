/** Runs a program to its end and says what memory it took at most. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const LOOK_EVERY_MS = 50;

/**
 * @param options of `spawn`, and `input`: what the program reads
 * @returns {Promise<{ peakRssMb: number }>} as Linux counts it; 0 where nobody counts
 * @throws Error with the program's last words when it fails
 */
export function measured(command, args, { input = '', ...options } = {}) {
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe'], ...options });
  let most = 0;
  const timer = setInterval(async () => (most = Math.max(most, await residentMb(child.pid))), LOOK_EVERY_MS);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ peakRssMb: Math.round(most) });
      else reject(new Error(`${command} ended with ${code}: ${errors.slice(-500)}`));
    });
  });
}

/** `VmHWM`: the most that the program ever held. */
async function residentMb(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
