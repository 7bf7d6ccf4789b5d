import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { stagesBefore } from '../domain/import-stage.js';
import { UNDO_DAYS, undoEnd } from '../domain/undo-delay.js';
import { ImportEntity } from './import.entity.js';
import { keptDevice } from './kept-device.js';
import { changedSince, reverseImport, reversibility } from './reverse-import.js';
import type { UndoOutcome } from './undone-import.js';

const MOST_KEPT = 1000;

/** Takes an import back: each device it changed is again as it was before, unless it has changed since. */
@Injectable()
export class ImportUndo {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * What taking an import back would do now, without doing it.
   * @throws DomainError as `undo` does
   */
  undoPreview(tenancy: Tenancy, importId: string): Promise<UndoOutcome> {
    return this.database.read(tenancy, async (db) => {
      const found = await this.load(db, importId);
      if (!stagesBefore('undone').includes(found.stage)) throw notToUndo(found);
      this.refuseOld(found);
      return this.outcome(db, found);
    });
  }

  /**
   * Takes an import back, once: all that can be put back is, in one act; what changed since is left and told.
   * @throws DomainError `import-unknown`, `import-not-applied`, `import-already-undone`, `import-undo-over` after a year,
   *   `import-undo-unknown` when it was applied before the states before imports were kept
   */
  undo({ actor, tenancy }: Caller, importId: string): Promise<UndoOutcome> {
    return this.database.write(tenancy, async (db) => {
      const found = await this.load(db, importId);
      const { organisationId, fileName: file } = found;
      this.refuseOld(found);
      const moved = await db.update(
        ImportEntity,
        { id: importId, stage: In(stagesBefore('undone')) },
        { stage: 'undone' },
      );
      if (moved.affected !== 1) throw notToUndo(await this.load(db, importId));
      await this.organisations.touchInventory(db, organisationId);
      const outcome = await this.outcome(db, found);
      await reverseImport(db, { importId, organisationId });
      await db.update(ImportEntity, { id: importId }, { undone: { ...outcome, at: this.clock.now(), actor } });
      const facts = { file, reversed: outcome.reversed, kept: outcome.keptCount };
      await this.audit.record(db, { organisationId, actor, action: 'import-undone', subject: importId, facts });
      return outcome;
    });
  }

  private async outcome(db: EntityManager, { id: importId, organisationId }: ImportEntity): Promise<UndoOutcome> {
    const counted = await reversibility(db, { importId, organisationId });
    if (counted.unknownBefore > 0) throw new DomainError('import-undo-unknown', 'conflict', {});
    const kept = counted.changedSince === 0 ? [] : await changedSince(db, { importId, organisationId }, MOST_KEPT);
    return {
      reversed: counted.changed - counted.changedSince,
      removed: counted.removable,
      kept: kept.map(keptDevice),
      keptCount: counted.changedSince,
    };
  }

  /** What the devices were before is forgotten by then, or may be at any moment. */
  private refuseOld({ stage, appliedAt }: ImportEntity): void {
    if (stage !== 'applied' || appliedAt === null || undoEnd(appliedAt) > this.clock.now()) return;
    throw new DomainError('import-undo-over', 'conflict', { days: UNDO_DAYS, day: appliedAt.slice(0, 10) });
  }

  private async load(db: EntityManager, id: string): Promise<ImportEntity> {
    const found = await db.findOneBy(ImportEntity, { id });
    if (!found) throw new DomainError('import-unknown', 'not-found', { id });
    return found;
  }
}

const notToUndo = ({ stage }: ImportEntity): DomainError =>
  new DomainError(stage === 'undone' ? 'import-already-undone' : 'import-not-applied', 'conflict', { stage });
