import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { Clock } from '../kernel/clock.js';
import { Identifiers } from '../kernel/identifiers.js';
import { leaseEnd } from './domain/job-lease.js';
import { statesBefore, type JobState } from './domain/job-state.js';
import { JobLost } from './job-lost.js';
import { JobEntity } from './job.entity.js';
import type { Job, JobError } from './job.js';

/** A job with the lease of this process. */
export type ClaimedJob = JobEntity & { readonly lease: string };

/** Which jobs wait, who has which, what became of them; shared by all instances through the database. */
@Injectable()
export class JobQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** Asks for a job, in the unit of work that makes it necessary. @returns its id */
  async add(db: EntityManager, wanted: Omit<Job, 'id'>): Promise<string> {
    const id = this.identifiers.next();
    const free = { startedAt: null, endedAt: null, lease: null, leaseExpiresAt: null, error: null };
    const createdAt = this.clock.now();
    await db.insert(JobEntity, {
      ...wanted,
      ...free,
      id,
      state: 'queued',
      createdAt,
      attempts: 0,
      done: 0,
      total: null,
    });
    return id;
  }

  /** Those that wait, or whose process has died, the oldest first. */
  due(kinds: readonly string[], limit: number): Promise<readonly JobEntity[]> {
    const died = { state: 'running', leaseExpiresAt: LessThanOrEqual(this.clock.now()) } as const;
    const kind = In([...kinds]);
    return this.database.read(Tenancy.everyone(), (db) =>
      db.find(JobEntity, {
        where: [
          { kind, state: 'queued' },
          { kind, ...died },
        ],
        order: { id: 'ASC' },
        take: limit,
      }),
    );
  }

  /** Null when nobody knows it. */
  find(id: string): Promise<JobEntity | null> {
    return this.database.read(Tenancy.everyone(), (db) => db.findOneBy(JobEntity, { id }));
  }

  /** Takes a job that is due, unless somebody else did since it was seen; null then. */
  claim(seen: JobEntity): Promise<ClaimedJob | null> {
    const now = this.clock.now();
    const died = seen.state === 'running' && (seen.leaseExpiresAt ?? '') <= now;
    if (seen.state !== 'queued' && !died) return Promise.resolve(null);
    const lease = this.identifiers.next();
    const taken = {
      ...({ state: 'running', lease, leaseExpiresAt: leaseEnd(now) } as const),
      ...{ startedAt: seen.startedAt ?? now, attempts: seen.attempts + 1 },
    };
    return this.database.write(tenancyOf(seen), async (db) => {
      const { id, state, attempts } = seen;
      const still = died ? { leaseExpiresAt: LessThanOrEqual(now) } : {};
      const { affected } = await db.update(JobEntity, { id, state, attempts, ...still }, taken);
      return affected === 1 ? { ...seen, ...taken } : null;
    });
  }

  /** Keeps the lease a while longer. @throws JobLost */
  async renew(
    db: EntityManager,
    held: ClaimedJob,
    progress: Partial<Pick<JobEntity, 'done' | 'total'>> = {},
  ): Promise<void> {
    await this.change(db, held, { ...progress, leaseExpiresAt: leaseEnd(this.clock.now()) });
  }

  /** @throws JobLost */
  async end(db: EntityManager, held: ClaimedJob, state: JobState, error: JobError | null = null): Promise<void> {
    await this.change(db, held, { state, error, endedAt: this.clock.now(), lease: null, leaseExpiresAt: null });
  }

  /** Gives back a job whose process stops: it was not its fault. @throws JobLost */
  async giveBack(held: ClaimedJob): Promise<void> {
    const waiting = { state: 'queued', lease: null, leaseExpiresAt: null, attempts: held.attempts - 1 } as const;
    await this.database.write(tenancyOf(held), (db) => this.change(db, held, waiting));
  }

  /** Calls off the jobs on a subject that are not over, whoever has them; belongs to one unit of work. */
  async cancel(db: EntityManager, subject: string): Promise<void> {
    const over = { state: 'cancelled', endedAt: this.clock.now(), lease: null, leaseExpiresAt: null } as const;
    await db.update(JobEntity, { subject, state: In(statesBefore('cancelled')) }, over);
  }

  /** Forgets what was over at an instant. @returns how many */
  async purge(db: EntityManager, before: string): Promise<number> {
    return (await db.delete(JobEntity, { endedAt: LessThanOrEqual(before) })).affected ?? 0;
  }

  private async change(db: EntityManager, { id, lease }: ClaimedJob, changes: Partial<JobEntity>): Promise<void> {
    const { affected } = await db.update(JobEntity, { id, lease, state: 'running' }, changes);
    if (affected !== 1) throw new JobLost();
  }
}

const tenancyOf = ({ organisationId }: Pick<JobEntity, 'organisationId'>): Tenancy => Tenancy.of([organisationId]);
