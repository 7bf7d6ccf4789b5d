import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { JobHandlers } from '../../jobs/job-handlers.js';
import { JobLost } from '../../jobs/job-lost.js';
import type { Job, JobError, JobHold } from '../../jobs/job.js';
import { DomainError } from '../../kernel/domain-error.js';
import { forgetRows } from './forget-rows.js';
import { ImportApplication } from './import-application.js';
import { ImportReading } from './import-reading.js';
import type { ImportEntity } from './import.entity.js';
import { KeptFiles } from './kept-files.js';
import { loadImport, moveImport } from './move-import.js';
import { payloadRead, READ_JOB } from './read-payload.js';

export const APPLY_JOB = 'import-apply';

/** Reads and applies imports as jobs, which outlive the request and the process that asked for them. */
@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly reading: ImportReading,
    private readonly application: ImportApplication,
    private readonly files: KeptFiles,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      kind: READ_JOB,
      run: (job, hold, tenancy) => this.read(job, hold, { actor: job.actor, tenancy }),
      giveUp: (db, job, error) => this.giveUpReading(db, job, error),
    });
    this.handlers.register({
      kind: APPLY_JOB,
      run: (job, hold, tenancy) => this.apply(job, hold, { actor: job.actor, tenancy }),
      giveUp: (db, job, error) => moveImport(db, job.subject, 'previewed', { refusal: error }),
    });
  }

  private async read(job: Job, hold: JobHold, caller: Caller): Promise<void> {
    const found = await this.load(caller.tenancy, job.subject, 'reading');
    const { choices, isAnew: forgetsSource } = payloadRead(job.payload);
    await this.lend(caller.tenancy, found, (path) =>
      this.reading.read({ found, path, choices, forgetsSource, caller }, hold),
    );
  }

  private async apply(job: Job, hold: JobHold, caller: Caller): Promise<void> {
    const found = await this.load(caller.tenancy, job.subject, 'applying');
    const withFile = <T>(use: (path: string) => Promise<T>): Promise<T> => this.lend(caller.tenancy, found, use);
    await this.application.apply({ found, caller, withFile, mappingName: job.payload }, hold);
  }

  /** A file that was read once keeps what it was understood to be; one that never was is refused. */
  private async giveUpReading(db: EntityManager, { subject }: Job, refusal: JobError): Promise<void> {
    const found = await loadImport(db, subject);
    await forgetRows(db, { readingId: null, stagingId: found.stagingId });
    if (found.readingId !== null) {
      const rows = found.document?.file.rows ?? 0;
      await moveImport(db, subject, 'previewed', { refusal, rowsRead: rows, rowsTotal: rows, stagingId: null });
      return;
    }
    await moveImport(db, subject, 'refused', { refusal, submission: null, fileParts: null, stagingId: null });
    await this.files.forget(db, subject);
  }

  private lend<T>(tenancy: Tenancy, found: ImportEntity, use: (path: string) => Promise<T>): Promise<T> {
    if (found.fileParts === null) throw new DomainError('import-file-gone', 'conflict', { id: found.id });
    return this.files.lend(tenancy, found.id, found.fileParts, use);
  }

  /** @throws JobLost when the import was cancelled, or settled by somebody else, meanwhile */
  private async load(tenancy: Tenancy, id: string, stage: ImportEntity['stage']): Promise<ImportEntity> {
    const found = await this.database.read(tenancy, (db) => loadImport(db, id));
    if (found.stage !== stage) throw new JobLost();
    return found;
  }
}
