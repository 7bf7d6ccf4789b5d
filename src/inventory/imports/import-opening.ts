import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { insertOnce } from '../../database/insert-once.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { stagesBefore } from '../domain/import-stage.js';
import { fileHash } from '../planning/file-hash.js';
import { forgetRows } from './forget-rows.js';
import { refusalOf } from './import-refusal.js';
import type { ImportRequest } from './import-request.js';
import { ImportEntity } from './import.entity.js';
import { KeptFiles } from './kept-files.js';
import { READ_JOB, readPayload } from './read-payload.js';
import { submissionOf } from './submission.js';
import { writeChoices } from './write-choices.js';

type FileFor = ImportRequest & { readonly organisationId: string };

/** An import that a command reads, and that has not been heard of for so long, is taken for dead. */
const DEAD_AFTER_MINUTES = 10;
/** The same while a file is being kept: each of its parts is a sign of life. */
const DEAD_KEEPING_AFTER_MINUTES = 1;

/** Begins imports, and ends those that nobody will go on with. */
@Injectable()
export class ImportOpening {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly files: KeptFiles,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** Records that a file is being read by whoever waits for it: it is not kept. */
  async open(request: FileFor): Promise<ImportEntity> {
    return (await this.openOnce(request, null)).opened;
  }

  /** @returns the import of that submission, and whether it was not there before */
  private async openOnce(
    request: FileFor,
    submission: string | null,
  ): Promise<{ readonly opened: ImportEntity; readonly isNew: boolean }> {
    const { organisationId, fileName, sheet = null, choices, caller } = request;
    await this.forgetDeadImports(caller.tenancy);
    const now = this.clock.now();
    const row: ImportEntity = {
      ...{ id: this.identifiers.next(), organisationId, fileName, sheet, submission, actor: caller.actor },
      ...{ stage: 'reading', startedAt: now, progressAt: now, phaseStartedAt: now, rowsRead: 0, rowsTotal: null },
      choices: choices === undefined ? null : writeChoices(choices),
      ...{ appliedAt: null, inventoryVersion: 0, document: null, refusal: null },
      ...{ readingId: null, stagingId: null, jobId: null, fileParts: null, decidedBy: null, undone: null },
      ...{ fingerprint: null, headers: null, settled: null, mappingId: null, rejectedId: null },
    };
    return this.database.write(caller.tenancy, async (db) => {
      if (await insertOnce(db, ImportEntity, row)) return { opened: row, isNew: true };
      const opened = await db.findOneByOrFail(ImportEntity, { organisationId, submission: submission ?? '' });
      return { opened, isNew: false };
    });
  }

  /**
   * Keeps a file and asks for a job that reads it. The same person who brings the same file again while it is read or
   * waits for a decision, by a second click or a form sent twice, comes to the same import.
   */
  async begin(request: FileFor): Promise<string> {
    const { organisationId, fileName, path, sheet = null, choices, caller } = request;
    const wish = readPayload(choices, false);
    const submission = submissionOf([caller.actor, fileName, sheet, wish, await fileHash(path)]);
    const { opened, isNew } = await this.openOnce(request, submission);
    const { id: importId } = opened;
    if (!isNew) return importId;
    try {
      const fileParts = await this.files.keep(caller.tenancy, { importId, organisationId }, path, (db) =>
        db.update(ImportEntity, { id: importId }, { progressAt: this.clock.now() }),
      );
      const job = { kind: READ_JOB, organisationId, subject: importId, actor: caller.actor, payload: wish };
      await this.database.write(caller.tenancy, async (db) => {
        const jobId = await this.jobs.add(db, job);
        await db.update(ImportEntity, { id: importId, stage: 'reading' }, { jobId, fileParts });
      });
    } catch (error) {
      await this.refuse(caller.tenancy, importId, error);
      throw error;
    }
    return importId;
  }

  /** Nothing of a refused file stays but the fact that it was refused, and why; what somebody applied or gave up is left. */
  async refuse(tenancy: Tenancy, importId: string, error: unknown): Promise<void> {
    await this.database.write(tenancy, async (db) => {
      const open = { id: importId, stage: In(stagesBefore('refused')) };
      const found = await db.findOneBy(ImportEntity, open);
      if (found === null) return;
      const over = {
        stage: 'refused',
        submission: null,
        fileParts: null,
        readingId: null,
        stagingId: null,
        rejectedId: null,
      } as const;
      await db.update(ImportEntity, open, { ...over, refusal: refusalOf(error) });
      await forgetRows(db, found);
      await this.files.forget(db, importId);
    });
  }

  /** What a killed process left whose file nobody else can read; the inventory itself never saw it. */
  async forgetDeadImports(tenancy: Tenancy): Promise<void> {
    const silentFor = (minutes: number) =>
      LessThan(new Date(Date.parse(this.clock.now()) - minutes * 60_000).toISOString());
    const unkept = { stage: 'reading', fileParts: IsNull() } as const;
    const dead = await this.database.read(tenancy, (db) =>
      db.findBy(ImportEntity, [
        { ...unkept, submission: IsNull(), progressAt: silentFor(DEAD_AFTER_MINUTES) },
        { ...unkept, submission: Not(IsNull()), progressAt: silentFor(DEAD_KEEPING_AFTER_MINUTES) },
      ]),
    );
    for (const { id } of dead) await this.refuse(tenancy, id, new DomainError('import-interrupted', 'conflict', {}));
  }
}
