import { parentPort, workerData } from 'node:worker_threads';
import { planFile } from './plan-file.js';
import type { PlanOrder, PlanOutside } from './plan-order.js';
import { endingOf, type Answer, type Asking, type Ending } from './thread-messages.js';

/** Words about rows that may be under way without an answer: enough that neither side waits, few enough for the memory. */
const MOST_UNDER_WAY = 8;

/** The thread in which a large file is planned: what it needs from outside it asks whoever started it. */
if (parentPort === null) throw new Error('this file is the beginning of a thread');
const port = parentPort;
const unanswered = new Map<number, (value: unknown) => void>();
const underWay: Promise<unknown>[] = [];
let asked = 0;

port.on('message', ({ id, value }: Answer) => {
  unanswered.get(id)?.(value);
  unanswered.delete(id);
});

function ask(name: keyof PlanOutside, value: unknown): Promise<unknown> {
  const id = asked++;
  const asking: Asking = { kind: 'ask', id, name, value };
  return new Promise((answer) => {
    unanswered.set(id, answer);
    port.postMessage(asking);
  });
}

async function tell(name: 'read' | 'take', value: unknown): Promise<void> {
  underWay.push(ask(name, value));
  if (underWay.length > MOST_UNDER_WAY) await underWay.shift();
}

const outside: PlanOutside = {
  read: (rows) => tell('read', rows),
  understood: (what) => ask('understood', what) as ReturnType<PlanOutside['understood']>,
  lookUp: (keys) => ask('lookUp', keys) as ReturnType<PlanOutside['lookUp']>,
  take: (decided) => tell('take', decided),
};

const end = (ending: Ending): void => port.postMessage(ending);
planFile(workerData as PlanOrder, outside).then(
  (plan) => end({ kind: 'done', plan }),
  (error: unknown) => end(endingOf(error)),
);
