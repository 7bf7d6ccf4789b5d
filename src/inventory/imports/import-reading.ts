import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { Database } from '../../database/database.js';
import { refreshStatistics } from '../../database/refresh-statistics.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { JobLost } from '../../jobs/job-lost.js';
import { Clock } from '../../kernel/clock.js';
import { Identifiers } from '../../kernel/identifiers.js';
import { changedDevices, type ImportDocument } from '../domain/import-document.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';
import { forgetRows } from './forget-rows.js';
import type { ImportHold } from './import-hold.js';
import { ImportPlanner, type ImportPlan } from './import-planner.js';
import { ImportEntity } from './import.entity.js';
import type { KnownFile } from './known-file.js';
import { loadImport, moveImport } from './move-import.js';
import type { TellProgress } from './progress-pace.js';
import { stageProblems } from './stage-problems.js';
import { stageRejected } from './stage-rejected.js';
import { stageRows } from './staging.js';
import { writeChoices } from './write-choices.js';

/** The file of an import and what was settled about it. */
export type FileToRead = {
  readonly found: Pick<ImportEntity, 'id' | 'organisationId' | 'fileName' | 'sheet'>;
  /** where the file is on this computer */
  readonly path: string;
  readonly choices: ImportChoices | undefined;
  readonly understood?: KnownFile | undefined;
  /** nothing remembered of its source is added to the choices */
  readonly forgetsSource?: boolean;
  readonly caller: Caller;
  readonly onProgress?: TellProgress | undefined;
};

/** What one reading of a file came to, its rows in the staging table. */
export type Reading = {
  readonly readingId: string;
  /** the version of the inventory that was read */
  readonly inventoryVersion: number;
  readonly document: ImportDocument;
  /** what the import keeps of how its file was understood */
  readonly kept: Pick<ImportEntity, 'choices' | 'fingerprint' | 'headers' | 'settled' | 'mappingId' | 'rejectedId'>;
};

/** Reads a file into the staging table, in small pieces between which others write. */
@Injectable()
export class ImportReading {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly planner: ImportPlanner,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /**
   * Reads the file of an import, which then waits for a decision; an earlier reading is forgotten.
   * @throws DomainError when it cannot be read or understood; JobLost; nothing of this reading is left then
   */
  async read(file: FileToRead, hold: ImportHold): Promise<ImportDocument> {
    const { found, caller } = file;
    const { document, kept, ...reading } = await this.stage(file, hold);
    try {
      await this.database.write(caller.tenancy, async (db) => {
        await hold.finish(db);
        const rowsRead = document.file.rows;
        const { readingId: earlier } = await loadImport(db, found.id);
        await moveImport(db, found.id, 'previewed', {
          ...{ ...reading, ...kept, document, rowsRead },
          ...{ rowsTotal: rowsRead, stagingId: null, refusal: null },
        });
        await forgetRows(db, { readingId: earlier, stagingId: null });
      });
    } catch (error) {
      await this.forget(caller.tenancy, reading.readingId);
      throw error;
    }
    return document;
  }

  /** Decides each row against the inventory as it is, without telling anybody but the staging table. @throws as `read` */
  async stage(file: FileToRead, hold: ImportHold): Promise<Reading> {
    const { found, caller } = file;
    const { organisationId } = found;
    const readingId = await this.beginStaging(file);
    const inventoryVersion = await this.organisations.inventoryVersion(caller.tenancy, organisationId);
    const request = {
      ...{ organisationId, caller, path: file.path, fileName: found.fileName, choices: file.choices },
      ...{ sheet: found.sheet ?? undefined, forgetsSource: file.forgetsSource, understood: file.understood },
      onProgress: async (done: number, total: number | null) => {
        await file.onProgress?.(done, total);
        await this.tell(file, hold, done, total);
      },
    };
    try {
      const staged = { readingId, organisationId };
      let told = 0;
      const plan = await this.planner.plan(request, async (planned, rejected, problems) => {
        hold.signal.throwIfAborted();
        await this.database.write(caller.tenancy, async (db) => {
          if (planned.length > 0) await stageRows(db, staged, planned, this.identifiers);
          if (rejected.length > 0) await stageRejected(db, staged, rejected);
          if (problems.length > 0) await stageProblems(db, staged, problems, told);
        });
        told += problems.length;
      });
      const document = { ...plan.document, importId: found.id };
      await this.database.write(caller.tenancy, (db) => refreshStatistics(db, changedDevices(document), 'import_row'));
      return { readingId, inventoryVersion, document, kept: keptOf(plan, readingId) };
    } catch (error) {
      await this.forget(caller.tenancy, readingId);
      throw error;
    }
  }

  async forget(tenancy: Tenancy, readingId: string): Promise<void> {
    await this.database.write(tenancy, (db) => forgetRows(db, { readingId, stagingId: null }));
  }

  /** What an attempt that was killed left in the staging table goes first. */
  private async beginStaging({ found, caller }: FileToRead): Promise<string> {
    const stagingId = this.identifiers.next();
    await this.database.write(caller.tenancy, async (db) => {
      const earlier = await loadImport(db, found.id);
      await forgetRows(db, { readingId: null, stagingId: earlier.stagingId });
      await db.update(ImportEntity, { id: found.id }, { stagingId });
    });
    return stagingId;
  }

  /** @throws JobLost when the import was cancelled, or is another's */
  private async tell(
    { found, caller }: FileToRead,
    hold: ImportHold,
    done: number,
    total: number | null,
  ): Promise<void> {
    hold.signal.throwIfAborted();
    const now = this.clock.now();
    await this.database.write(caller.tenancy, async (db) => {
      await hold.tell(db, done, total);
      const running = { id: found.id, stage: In(['reading', 'applying', 'previewed']) };
      const phase = done === 0 ? { phaseStartedAt: now } : {};
      const told = await db.update(ImportEntity, running, {
        rowsRead: done,
        rowsTotal: total,
        progressAt: now,
        ...phase,
      });
      if (told.affected !== 1) throw new JobLost();
    });
  }
}

function keptOf(
  { choices, settled, fingerprint, headers, mappingId, document }: ImportPlan,
  readingId: string,
): Reading['kept'] {
  return {
    ...{ fingerprint, headers, mappingId },
    choices: choices === null ? null : writeChoices(choices),
    settled: writeChoices(settled),
    rejectedId: document.problemCount > 0 ? readingId : null,
  };
}
