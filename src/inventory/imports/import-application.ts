import { Injectable } from '@nestjs/common';
import type { Caller } from '../../accounts/access/caller.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { changedDevices, changesInventory, type ImportDocument } from '../domain/import-document.js';
import { afterApplying } from './after-applying.js';
import { ApplyingProgress } from './applying-progress.js';
import { forgetRows } from './forget-rows.js';
import type { ImportHold } from './import-hold.js';
import { ImportReading, type FileToRead, type Reading } from './import-reading.js';
import { ImportEntity } from './import.entity.js';
import { KeptFiles } from './kept-files.js';
import { mergeImport } from './merge-import.js';
import { moveImport } from './move-import.js';
import { readChoices } from './read-choices.js';
import { readingDifference } from './reading-difference.js';
import { SavedMappings } from './saved-mappings.js';

/** How often the inventory may move while it is looked at again. */
const MOST_LOOKS = 5;

/** An import to apply: what was decided, and its file for when the inventory has moved since. */
export type ToApply = {
  readonly found: ImportEntity;
  readonly caller: Caller;
  /** how the source is called from now on; empty: as before, or as the file */
  readonly mappingName: string;
  readonly withFile: <T>(use: (path: string) => Promise<T>) => Promise<T>;
};

/** Brings what an import decided to the inventory, all of it or nothing. */
@Injectable()
export class ImportApplication {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly reading: ImportReading,
    private readonly files: KeptFiles,
    private readonly mappings: SavedMappings,
    private readonly audit: AuditService,
    private readonly progress: ApplyingProgress,
    private readonly clock: Clock,
  ) {}

  /**
   * Applies a reading. When the inventory has moved since, each row is decided again: only an import that would do
   * something else is refused, and then waits with its new decisions.
   * @throws DomainError `inventory-moved` with what differs, `import-not-waiting`; JobLost
   */
  async apply(work: ToApply, hold: ImportHold): Promise<ImportDocument> {
    const { found } = work;
    if (found.readingId === null || found.document === null) {
      throw new DomainError('import-not-waiting', 'conflict', { stage: found.stage });
    }
    const { readingId, inventoryVersion, document } = found;
    let decided: Reading = { readingId, inventoryVersion, document, kept: found };
    for (let look = 1; ; look += 1) {
      decided = await this.upToDate(work, decided, hold);
      try {
        return await this.merge(work, decided, hold);
      } catch (error) {
        if (look === MOST_LOOKS || !(error instanceof DomainError && error.code === 'inventory-moved')) throw error;
      }
    }
  }

  /** The same decisions, taken on the inventory as it is now. @throws DomainError `inventory-moved` */
  private async upToDate(work: ToApply, decided: Reading, hold: ImportHold): Promise<Reading> {
    const { found, caller } = work;
    const version = await this.organisations.inventoryVersion(caller.tenancy, found.organisationId);
    if (version === decided.inventoryVersion || !changesInventory(decided.document)) return decided;
    const choices = found.choices === null ? undefined : readChoices(found.choices);
    const again = await work.withFile((path) => {
      const file: FileToRead = { found, path, choices, caller, forgetsSource: found.mappingId === null };
      return this.reading.stage(file, hold);
    });
    const difference = await this.database.read(caller.tenancy, (db) => readingDifference(db, decided, again));
    if (difference !== null) {
      const moved = new DomainError('inventory-moved', 'conflict', difference);
      await this.waitAgain(work, again, hold, moved);
      throw moved;
    }
    if (decided.readingId !== found.readingId) await this.reading.forget(caller.tenancy, decided.readingId);
    return again;
  }

  /** The import waits for a decision with what it would do now. */
  private async waitAgain(
    { found, caller }: ToApply,
    again: Reading,
    hold: ImportHold,
    moved: DomainError,
  ): Promise<void> {
    const { code, kind, facts } = moved;
    await this.database.write(caller.tenancy, async (db) => {
      await hold.finish(db, moved);
      const refusal = { code, kind, facts };
      if (found.stage === 'previewed') await moveImport(db, found.id, 'applying');
      const { kept, ...reading } = again;
      await moveImport(db, found.id, 'previewed', { ...reading, ...kept, refusal, stagingId: null });
      await forgetRows(db, { readingId: found.readingId, stagingId: null });
    });
  }

  private async merge(work: ToApply, decided: Reading, hold: ImportHold): Promise<ImportDocument> {
    const { id } = work.found;
    try {
      const applied = await this.bringIn(work, decided, hold);
      const { readingId, document } = decided;
      const changed = changedDevices(document);
      await afterApplying(this.database, work.caller.tenancy, { importId: id, readingId, changed });
      return applied;
    } finally {
      this.progress.end(id);
    }
  }

  private bringIn(
    { found, caller, mappingName }: ToApply,
    decided: Reading,
    hold: ImportHold,
  ): Promise<ImportDocument> {
    const { id: importId, organisationId, fileName } = found;
    const { readingId, document, inventoryVersion } = decided;
    return this.database.write(caller.tenancy, async (db) => {
      await hold.finish(db);
      if (found.stage === 'previewed') await moveImport(db, importId, 'applying');
      const now = this.clock.now();
      const status = changesInventory(document) ? 'applied' : 'unchanged';
      const applied: ImportDocument = { ...document, status, importId };
      const over = {
        ...{ appliedAt: now, rowsRead: document.file.rows, rowsTotal: document.file.rows },
        ...{ readingId: null, stagingId: null, submission: null, fileParts: null, refusal: null },
      };
      await moveImport(db, importId, 'applied', { ...over, document: applied, decidedBy: caller.actor });
      if (status === 'applied') {
        await this.organisations.advanceInventory(db, organisationId, inventoryVersion);
        const onRows = this.progress.begin(importId, changedDevices(document));
        const { isAlone = false } = hold;
        const how = { created: document.devices.created, isAlone, onRows };
        await mergeImport(db, { importId, readingId, actor: caller.actor, now, today: this.clock.today(), ...how });
      }
      const { rejectedId } = decided.kept;
      if (found.readingId !== readingId) await forgetRows(db, { readingId: found.readingId, stagingId: null });
      await db.update(ImportEntity, { id: importId }, { rejectedId });
      await this.mappings.keep(db, { actor: caller.actor, found, name: mappingName });
      await this.files.forget(db, importId);
      const facts = { ...applied.counts, file: fileName, sha256: applied.file.sha256 };
      const act = { organisationId, actor: caller.actor, action: 'import-applied', subject: importId, facts };
      await this.audit.record(db, act);
      return applied;
    });
  }
}
