import { Injectable } from '@nestjs/common';
import type { Caller } from '../../accounts/access/caller.js';
import type { Organisation } from '../../accounts/organisation.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { JobLost } from '../../jobs/job-lost.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { changedDevices, type ImportDocument } from '../domain/import-document.js';
import { refuseIdentityQuestion } from '../domain/understanding/identity-question.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import { forgetRows } from './forget-rows.js';
import { ImportApplication } from './import-application.js';
import { freeHold } from './import-hold.js';
import { APPLY_JOB } from './import-jobs.js';
import { ImportList, type ImportPage } from './import-list.js';
import { ImportOpening } from './import-opening.js';
import { ImportOutcome, type Underway } from './import-outcome.js';
import { ImportPlanner } from './import-planner.js';
import { ImportReading } from './import-reading.js';
import type { ImportRequest } from './import-request.js';
import type { ImportSummary } from './import-summary.js';
import { ImportEntity } from './import.entity.js';
import { KeptFiles } from './kept-files.js';
import type { KnownFile } from './known-file.js';
import { loadImport, moveImport } from './move-import.js';
import type { PlannedChange } from '../planning/planned-row.js';
import { READ_JOB, readPayload } from './read-payload.js';
import { RejectedFiles, type RejectedFile } from './rejected-files.js';

/** The organisation of a first file, and what that file came to. */
export type FirstFile = { readonly organisation: Organisation; readonly understood: KnownFile };

/** Brings files to the inventory: check, choose, apply, give up. The dry run and the real one are the same code. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly planner: ImportPlanner,
    private readonly opening: ImportOpening,
    private readonly reading: ImportReading,
    private readonly application: ImportApplication,
    private readonly files: KeptFiles,
    private readonly rejected: RejectedFiles,
    private readonly jobs: JobQueue,
    private readonly outcome: ImportOutcome,
    private readonly imports: ImportList,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The organisation that a first import makes in an empty database: only once its file is understood, so that a file
   * that is refused leaves no trace.
   * @returns it, and what the file came to, so that bringing it does not read it once more
   * @throws DomainError when the file cannot be understood
   */
  async foundFirst(file: Omit<ImportRequest, 'organisationId'>): Promise<FirstFile> {
    const understood = await this.planner.understand({ ...file, organisationId: null });
    refuseIdentityQuestion(understood.understood.decisions);
    return { organisation: await this.organisations.foundFirst(file.caller), understood };
  }

  /**
   * Says what an import would do, and leaves no trace.
   * @param asks somebody will answer: a file of which nothing tells the devices is a question and no refusal
   * @throws DomainError when the file cannot be understood
   */
  async check(request: ImportRequest, asks = false): Promise<ImportDocument> {
    const { document } = await this.planner.plan(request, () => Promise.resolve());
    if (!asks) refuseIdentityQuestion(document.decisions);
    return document;
  }

  /**
   * Keeps a file and has it read in the background, until it waits for a decision; the file is no longer needed where it
   * was once this returns. The same form sent twice comes to the same import.
   */
  async begin(request: ImportRequest & { readonly organisationId: string }): Promise<Underway> {
    return this.outcome.of(request.caller.tenancy, await this.opening.begin(request));
  }

  /**
   * Has the file of an import that waits read again, with these choices instead of the earlier ones. What was understood
   * before stays when it cannot be read so.
   * @throws DomainError `import-unknown`, `import-not-waiting`, `import-file-gone`
   */
  async choose({ actor, tenancy }: Caller, importId: string, choices: ImportChoices): Promise<Underway> {
    const payload = readPayload(choices, true);
    await this.database.write(tenancy, async (db) => {
      const { organisationId, fileParts } = await loadImport(db, importId);
      const now = this.clock.now();
      const fresh = { rowsRead: 0, rowsTotal: null, phaseStartedAt: now, progressAt: now, refusal: null };
      const jobId = await this.jobs.add(db, { kind: READ_JOB, organisationId, subject: importId, actor, payload });
      await moveImport(db, importId, 'reading', { ...fresh, jobId });
      if (fileParts === null) throw new DomainError('import-file-gone', 'conflict', { id: importId });
    });
    return this.outcome.of(tenancy, importId);
  }

  /** Checks and applies in one go; what cannot be applied does not stay waiting, since nobody would come back for it. @throws DomainError */
  async bring(request: ImportRequest & { readonly organisationId: string }): Promise<ImportDocument> {
    const { caller, path, choices, understood, onProgress, isAlone } = request;
    const opened = await this.opening.open(request);
    try {
      const read = { found: opened, path, choices, understood, caller, onProgress };
      refuseIdentityQuestion((await this.reading.read(read, freeHold(isAlone))).decisions);
      const found = await this.database.read(caller.tenancy, (db) => loadImport(db, opened.id));
      const withFile = <T>(use: (path: string) => Promise<T>): Promise<T> => use(path);
      return await this.application.apply({ found, caller, withFile, mappingName: '' }, freeHold(isAlone));
    } catch (error) {
      await this.opening.refuse(caller.tenancy, opened.id, error);
      if (!(error instanceof JobLost)) throw error;
      const { stage } = await this.find(caller.tenancy, opened.id);
      throw new DomainError('import-not-waiting', 'conflict', { stage });
    }
  }

  /**
   * Has an import that was checked applied in the background, all of it or nothing. Whoever asks again for what they
   * asked for already comes to the same application.
   * @param mappingName how its source is called, when there are choices to keep for its next file
   * @throws DomainError `import-unknown`, `import-not-waiting`
   */
  async startApplying({ actor, tenancy }: Caller, importId: string, mappingName = ''): Promise<Underway> {
    await this.database.write(tenancy, async (db) => {
      const isAskedAlready = ({ stage, decidedBy }: ImportEntity): boolean =>
        (stage === 'applying' || stage === 'applied') && decidedBy === actor;
      const found = await loadImport(db, importId);
      if (isAskedAlready(found)) return;
      const { organisationId, document } = found;
      const job = { kind: APPLY_JOB, organisationId, subject: importId, actor, payload: mappingName };
      const now = this.clock.now();
      const rowsTotal = document === null ? 0 : changedDevices(document);
      const fresh = { rowsRead: 0, rowsTotal, phaseStartedAt: now, progressAt: now, refusal: null };
      try {
        await moveImport(db, importId, 'applying', { ...fresh, decidedBy: actor });
      } catch (error) {
        // The other click passed the gate between the two statements above.
        if (isAskedAlready(await loadImport(db, importId))) return;
        throw error;
      }
      await db.update(ImportEntity, { id: importId }, { jobId: await this.jobs.add(db, job) });
    });
    return this.outcome.of(tenancy, importId);
  }

  /**
   * The same, and waits until it is applied.
   * @throws DomainError `import-unknown`, `import-not-waiting`, `inventory-moved` when it would do something else by now
   */
  async apply(caller: Caller, importId: string): Promise<ImportDocument> {
    return (await this.startApplying(caller, importId)).ready;
  }

  /** Gives up an import that is read or waits. @throws DomainError `import-unknown`, `import-not-waiting` */
  async cancel({ actor, tenancy }: Caller, importId: string): Promise<void> {
    await this.database.write(tenancy, async (db) => {
      const found = await loadImport(db, importId);
      const { organisationId, fileName } = found;
      const over = { readingId: null, stagingId: null, submission: null, fileParts: null, rejectedId: null };
      await moveImport(db, importId, 'cancelled', over);
      await this.jobs.cancel(db, importId);
      await forgetRows(db, found);
      await this.files.forget(db, importId);
      const act = { organisationId, actor, action: 'import-cancelled', subject: importId, facts: { file: fileName } };
      await this.audit.record(db, act);
    });
  }

  /** Newest first. */
  list(tenancy: Tenancy, page: { readonly limit: number; readonly offset?: number }): Promise<ImportPage> {
    return this.imports.page(tenancy, page);
  }

  /** Names of the files behind imports, by id. */
  fileNames(tenancy: Tenancy, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
    return this.imports.fileNames(tenancy, ids);
  }

  /** Rows that an import which waits will create or update, in the order of the file. */
  plannedRows(tenancy: Tenancy, importId: string, limit: number, offset = 0): Promise<readonly PlannedChange[]> {
    return this.imports.plannedRows(tenancy, importId, limit, offset);
  }

  /** The rows it rejected, to be corrected and brought again. @throws DomainError `import-unknown`, `no-rejected-rows` */
  rejectedFile(tenancy: Tenancy, id: string): Promise<RejectedFile> {
    return this.rejected.file(tenancy, id);
  }

  /** @throws DomainError `import-unknown` */
  find(tenancy: Tenancy, id: string): Promise<ImportSummary> {
    return this.imports.find(tenancy, id);
  }
}
