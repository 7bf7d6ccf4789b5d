import type { EntityManager } from 'typeorm';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { Facts, RefusalKind } from '../kernel/domain-error.js';

/** What is to be done, for whom. */
export type Job = {
  readonly id: string;
  readonly kind: string;
  readonly organisationId: string;
  /** id of the feature's row that it works on */
  readonly subject: string;
  /** who asked for it, as the record of acts names it */
  readonly actor: string;
  /** JSON of the feature */
  readonly payload: string;
};

/** Why a job failed; no kind: by surprise. */
export type JobError = { readonly code: string; readonly kind?: RefusalKind; readonly facts: Facts };

/** The grip of this process on a job. */
export type JobHold = {
  /** aborted when the job was cancelled or lost, and when the process stops */
  readonly signal: AbortSignal;
  /** Says how far it is, and renews the lease. @throws JobLost */
  tell(db: EntityManager, done: number, total: number | null): Promise<void>;
  /**
   * Ends the job in the unit of work that keeps its result: once only, whatever was killed or taken over before.
   * @throws JobLost which undoes that unit of work
   */
  finish(db: EntityManager, error?: JobError): Promise<void>;
};

/** What a feature does with the jobs of one kind. May be called again for the same job after a killed process. */
export type JobHandler = {
  readonly kind: string;
  /** A job that it leaves without `finish` is done when it returns, failed when it throws. */
  run(job: Job, hold: JobHold, tenancy: Tenancy): Promise<void>;
  /** The job was given up: it failed by surprise, or killed its process too often. Belongs to one unit of work. */
  giveUp(db: EntityManager, job: Job, error: JobError): Promise<void>;
};
