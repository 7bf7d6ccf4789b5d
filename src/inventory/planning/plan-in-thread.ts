import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../config/project-root.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { FilePlan, PlanOrder, PlanOutside } from './plan-order.js';
import type { Answer, Asking, Ending } from './thread-messages.js';

/** A thread is JavaScript, whatever this file is read as: the one that was built. */
const THREAD = join(projectRoot, 'dist/inventory/planning/planning-thread.js');

/** Its young objects die with their chunk, and it holds no row: a large heap would only be filled with what is dead. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** `planFile` in a thread of its own: whoever waits for it goes on answering others. @throws as `planFile` */
export function planInThread(order: PlanOrder, outside: PlanOutside): Promise<FilePlan> {
  const worker = new Worker(THREAD, { workerData: order, resourceLimits: LIMITS });
  return new Promise<FilePlan>((resolve, reject) => {
    let taken: Promise<unknown> = Promise.resolve();
    const answer = async ({ id, name, value }: Asking): Promise<void> => {
      // Rows are taken in their order; the devices of the next ones are looked up meanwhile.
      const answered = name === 'take' ? taken.then(() => outside.take(value as never)) : outside[name](value as never);
      if (name === 'take') taken = answered;
      // A thread that waits for its terms keeps nobody from leaving.
      if (name === 'understood') worker.unref();
      const reply: Answer = { id, value: await answered };
      if (name === 'understood') worker.ref();
      worker.postMessage(reply);
    };
    worker.on('message', (message: Asking | Ending) => {
      if (message.kind === 'ask') answer(message).catch(reject);
      else if (message.kind === 'done') taken.then(() => resolve(message.plan), reject);
      else if (message.kind === 'failed') reject(message.error);
      else reject(new DomainError(message.refusal.code, message.refusal.kind, message.refusal.facts));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the planning thread ended with code ${code}`)));
  }).finally(() => worker.terminate());
}
