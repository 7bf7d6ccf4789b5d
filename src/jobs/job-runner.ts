import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { DomainError } from '../kernel/domain-error.js';
import { MOST_ATTEMPTS, RENEW_EVERY_MS } from './domain/job-lease.js';
import { isOver } from './domain/job-state.js';
import { JobHandlers } from './job-handlers.js';
import { JobLost } from './job-lost.js';
import { JobQueue, type ClaimedJob } from './job-queue.js';
import type { JobError, JobHold } from './job.js';

const LOOK_EVERY_MS = 2_000;
/** Jobs of one process at the same time: each may keep a processor busy. */
const AT_ONCE = 2;
const ASK_AGAIN_MS = 100;

/** Does jobs in this process. Any number of processes may run it: a job has one lease. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private readonly running = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly handlers: JobHandlers,
  ) {}

  /** From now on, looks every few seconds for what waits. The server starts it; a command does not. */
  start(): void {
    this.timer ??= setInterval(() => this.look(), LOOK_EVERY_MS).unref();
    this.look();
  }

  /** Begins what waits and what dead processes left, as far as there is room, and waits for it. */
  async runDue(): Promise<void> {
    const room = AT_ONCE - this.running.size;
    if (room <= 0 || this.stopping.signal.aborted) return;
    const due = await this.queue.due(this.handlers.kinds, room);
    await Promise.all(due.map((job) => this.begin(job.id)));
  }

  /** Waits until a job is over, doing it here unless another process does. @throws Error when the process stops before */
  async settled(id: string): Promise<void> {
    for (;;) {
      const job = await this.queue.find(id);
      if (job === null || isOver(job.state)) return;
      await this.begin(id);
      this.stopping.signal.throwIfAborted();
      await setTimeout(ASK_AGAIN_MS, undefined, { signal: this.stopping.signal });
    }
  }

  /** Begins nothing more; what runs stops at its next step and goes back to the queue. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    this.stopping.abort();
    await Promise.all(this.running.values());
  }

  private look(): void {
    this.runDue().catch((error: unknown) => this.logger.error(error));
  }

  /** Does a job if there is room and nobody has it; waits for it if it runs here already. */
  private begin(id: string): Promise<void> {
    const known = this.running.get(id);
    if (known !== undefined) return known;
    if (this.running.size >= AT_ONCE || this.stopping.signal.aborted) return Promise.resolve();
    const work = this.claimAndDo(id).finally(() => this.running.delete(id));
    this.running.set(id, work);
    return work;
  }

  private async claimAndDo(id: string): Promise<void> {
    const seen = await this.queue.find(id);
    const held = seen === null ? null : await this.queue.claim(seen);
    if (held === null) return;
    if (held.attempts > MOST_ATTEMPTS) {
      await this.giveUp(held, refusal(interrupted()));
      return;
    }
    const lost = new AbortController();
    const renewal = setInterval(() => void this.renew(held, lost), RENEW_EVERY_MS).unref();
    try {
      await this.do(held, AbortSignal.any([lost.signal, this.stopping.signal]));
    } catch (error) {
      await this.settle(held, error);
    } finally {
      clearInterval(renewal);
    }
  }

  private async do(held: ClaimedJob, signal: AbortSignal): Promise<void> {
    let isFinished = false;
    const hold: JobHold = {
      signal,
      tell: (db, done, total) => this.queue.renew(db, held, { done, total }),
      finish: async (db, error) => {
        await this.queue.end(db, held, error === undefined ? 'done' : 'failed', error);
        isFinished = true;
      },
    };
    await this.handlers.of(held.kind).run(held, hold, tenancyOf(held));
    if (!isFinished) await this.database.write(tenancyOf(held), (db) => this.queue.end(db, held, 'done'));
  }

  /** What a job that did not end well comes to. */
  private async settle(held: ClaimedJob, error: unknown): Promise<void> {
    if (error instanceof JobLost) return;
    if (this.stopping.signal.aborted) await this.queue.giveBack(held).catch(unlessLost);
    else {
      const foreseen = error instanceof DomainError;
      if (!foreseen) this.logger.error(error);
      await this.giveUp(held, foreseen ? refusal(error) : { code: 'unexpected', facts: {} });
    }
  }

  private async giveUp(held: ClaimedJob, error: JobError): Promise<void> {
    await this.database
      .write(tenancyOf(held), async (db) => {
        await this.queue.end(db, held, 'failed', error);
        await this.handlers.of(held.kind).giveUp(db, held, error);
      })
      .catch(unlessLost);
  }

  private async renew(held: ClaimedJob, lost: AbortController): Promise<void> {
    try {
      await this.database.write(tenancyOf(held), (db) => this.queue.renew(db, held));
    } catch (error) {
      // A database that does not answer now may do so before the lease ends.
      if (error instanceof JobLost) lost.abort(error);
      else this.logger.error(error);
    }
  }
}

const interrupted = (): DomainError => new DomainError('job-interrupted', 'unavailable', { attempts: MOST_ATTEMPTS });

const refusal = ({ code, kind, facts }: DomainError): JobError => ({ code, kind, facts });

const tenancyOf = ({ organisationId }: ClaimedJob): Tenancy => Tenancy.of([organisationId]);

function unlessLost(error: unknown): void {
  if (!(error instanceof JobLost)) throw error;
}
