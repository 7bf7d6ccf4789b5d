/** Ends this process, saying on what it hung, when its work gives no sign of life: a loop that never ends stops every timer but this. */
import { Worker } from 'node:worker_threads';

const WATCH = `
const { workerData: { beats, seconds, pid } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let last = -1;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now === last) {
    writeSync(2, 'hung on step ' + now + ' for more than ' + seconds + ' s\\n');
    process.kill(pid, 'SIGKILL');
  }
  last = now;
}, seconds * 1000);`;

/** @returns `beat(step)`, to be called at each step, and `end()` */
export function watchdog(seconds) {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WATCH, { eval: true, workerData: { beats, seconds, pid: process.pid } });
  worker.unref();
  return { beat: (step) => Atomics.store(beats, 0, step), end: () => worker.terminate() };
}
