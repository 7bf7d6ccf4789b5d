import { Entity, Index } from 'typeorm';
import {
  CodeColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  ReferenceColumn,
  TextColumn,
} from '../database/columns.js';
import type { JobState } from './domain/job-state.js';
import type { JobError } from './job.js';

/** Work that outlives the request that asked for it. */
@Entity('job')
@Index('job_state_leaseExpiresAt', ['state', 'leaseExpiresAt'])
@Index('job_subject', ['subject'])
export class JobEntity {
  @IdColumn() id: string;
  @ReferenceColumn() organisationId: string;
  @CodeColumn() kind: string;
  /** what it works on: the id of a row of the feature */
  @ReferenceColumn() subject: string;
  /** who asked for it */
  @TextColumn(80) actor: string;
  /** JSON of the feature */
  @LongTextColumn() payload: string;
  @CodeColumn() state: JobState;
  @InstantColumn() createdAt: string;
  @InstantColumn({ nullable: true }) startedAt: string | null;
  @InstantColumn({ nullable: true }) endedAt: string | null;
  /** how often it was begun */
  @IntegerColumn() attempts: number;
  /** drawn anew by each process that takes it: whoever bears an older one has lost it */
  @ReferenceColumn({ nullable: true }) lease: string | null;
  @InstantColumn({ nullable: true }) leaseExpiresAt: string | null;
  @IntegerColumn() done: number;
  /** null as long as nobody knows */
  @IntegerColumn({ nullable: true }) total: number | null;
  /** why it failed: code and facts of the DomainError */
  @JsonColumn({ nullable: true }) error: JobError | null;
}
