/** Curves, causes and one Weibull law for each of 2,000 models of 1,000,000 invented devices, in a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DEVICES = 1_000_000;
const PROGRAM = fileURLToPath(new URL('../tasks/fit-lives.mjs', import.meta.url));

/** Runs it and answers what it printed. */
function run() {
  const child = spawn(process.execPath, [PROGRAM, String(DEVICES), '2000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more) => (text += more));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`ended with ${code}`))));
  });
}

export default {
  says: `estimates the lives of ${DEVICES} devices of 2,000 models: service and technical curves, causes, laws, spread.`,
  baseline: 'whole process',
  contenders: { 'whole process': run },
};
