import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Caller } from '../../accounts/access/caller.js';
import type { Organisation } from '../../accounts/organisation.js';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { AuditService } from '../../audit/audit.service.js';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { ImportDocument } from '../domain/import-document.js';
import { stagesBefore, type ImportStage } from '../domain/import-stage.js';
import { ImportPlanner } from './import-planner.js';
import type { ImportRequest } from './import-request.js';
import type { FieldChanges, PlannedChange } from './planned-row.js';
import { ImportRowEntity } from './import-row.entity.js';
import type { ImportSummary } from './import-summary.js';
import { ImportStaging } from './import-staging.js';
import { ImportEntity } from './import.entity.js';
import { mergeImport } from './merge-import.js';

export type ImportPage = { readonly total: number; readonly imports: readonly ImportSummary[] };

/** Brings files to the inventory: check, apply, give up. The dry run and the real one are the same code. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly planner: ImportPlanner,
    private readonly staging: ImportStaging,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * The organisation that a first import makes in an empty database: only once its file is understood, so that a file
   * that is refused leaves no trace.
   * @throws DomainError when the file cannot be understood
   */
  async foundFirst(file: Omit<ImportRequest, 'organisationId'>): Promise<Organisation> {
    await this.planner.recognise({ ...file, organisationId: null });
    return this.organisations.foundFirst(file.caller);
  }

  /** Says what an import would do, and leaves no trace. @throws DomainError when the file cannot be understood */
  check(request: ImportRequest): Promise<ImportDocument> {
    return this.planner.plan(request, () => Promise.resolve());
  }

  /** Checks a file and keeps the outcome until it is applied or given up; returns at once with the import's id. */
  begin(
    request: ImportRequest & { readonly organisationId: string },
  ): Promise<{ id: string; ready: Promise<ImportDocument> }> {
    return this.staging.begin(request);
  }

  /** Checks and applies in one go; what cannot be applied does not stay waiting, since nobody would come back for it. @throws DomainError */
  async bring(request: ImportRequest & { readonly organisationId: string }): Promise<ImportDocument> {
    const { id, ready } = await this.staging.begin(request);
    await ready;
    try {
      return await this.apply(request.caller, id);
    } catch (error) {
      await this.staging.refuse(request.caller.tenancy, id, error);
      throw error;
    }
  }

  /**
   * Applies an import that was checked, all of it or nothing.
   * @throws DomainError `import-unknown`, `import-not-waiting`, `inventory-moved`
   */
  async apply({ actor, tenancy }: Caller, importId: string): Promise<ImportDocument> {
    const document = await this.database.write(tenancy, async (db) => {
      const found = await this.moveTo(db, importId, 'applying');
      const { organisationId, inventoryVersion } = found;
      if (found.document === null) throw new DomainError('import-not-waiting', 'conflict', { stage: found.stage });
      const now = this.clock.now();
      const { created, updated } = found.document.counts;
      if (created + updated > 0) {
        await this.organisations.advanceInventory(db, organisationId, inventoryVersion);
        await mergeImport(db, { importId, actor, now, today: this.clock.today() });
        await db.delete(ImportRowEntity, { importId });
      }
      const applied: ImportDocument = {
        ...found.document,
        status: created + updated > 0 ? 'applied' : 'unchanged',
        importId,
      };
      await db.update(ImportEntity, { id: importId }, { stage: 'applied', appliedAt: now, document: applied });
      const facts = { ...applied.counts, file: found.fileName, sha256: applied.file.sha256 };
      await this.audit.record(db, { organisationId, actor, action: 'import-applied', subject: importId, facts });
      return applied;
    });
    return document;
  }

  /** Gives up an import that waits. @throws DomainError `import-unknown`, `import-not-waiting` */
  async cancel({ actor, tenancy }: Caller, importId: string): Promise<void> {
    await this.database.write(tenancy, async (db) => {
      const { organisationId, fileName } = await this.moveTo(db, importId, 'cancelled');
      await db.delete(ImportRowEntity, { importId });
      const act = { organisationId, actor, action: 'import-cancelled', subject: importId, facts: { file: fileName } };
      await this.audit.record(db, act);
    });
  }

  /** Newest first. */
  list(tenancy: Tenancy, page: { readonly limit: number; readonly offset?: number }): Promise<ImportPage> {
    return this.database.read(tenancy, async (db) => {
      const [imports, total] = await db.findAndCount(ImportEntity, {
        order: { id: 'DESC' },
        take: page.limit,
        skip: page.offset ?? 0,
      });
      return { total, imports: imports.map(summaryOf) };
    });
  }

  /** Names of the files behind imports, by id. */
  async fileNames(tenancy: Tenancy, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const found = await this.database.read(tenancy, (db) =>
      db.find(ImportEntity, {
        select: { id: true, fileName: true },
        where: { id: In([...ids]) },
      }),
    );
    return Object.fromEntries(found.map(({ id, fileName }) => [id, fileName]));
  }

  /** The first rows that an import which waits will create or update, in the order of the file. */
  async plannedRows(tenancy: Tenancy, importId: string, limit: number): Promise<readonly PlannedChange[]> {
    const rows = await this.database.read(tenancy, (db) =>
      db.find(ImportRowEntity, {
        where: { importId },
        order: { position: 'ASC' },
        take: limit,
      }),
    );
    return rows.map((row) => ({
      position: row.position,
      device: row.assetTag ?? row.serialNumber ?? row.name ?? '',
      action: row.action,
      changes: JSON.parse(row.changes) as FieldChanges,
    }));
  }

  /** @throws DomainError `import-unknown` */
  find(tenancy: Tenancy, id: string): Promise<ImportSummary> {
    return this.database.read(tenancy, async (db) => summaryOf(await this.load(db, id)));
  }

  /** The life cycle's one gate: two people who decide at once cannot both pass it. */
  private async moveTo(db: EntityManager, id: string, stage: ImportStage): Promise<ImportEntity> {
    const found = await this.load(db, id);
    const moved = await db.update(ImportEntity, { id, stage: In(stagesBefore(stage)) }, { stage });
    if (moved.affected !== 1) throw new DomainError('import-not-waiting', 'conflict', { stage: found.stage });
    return found;
  }

  private async load(db: EntityManager, id: string): Promise<ImportEntity> {
    const found = await db.findOneBy(ImportEntity, { id });
    if (!found) throw new DomainError('import-unknown', 'not-found', { id });
    return found;
  }
}

/** What other rooms see: the version of the inventory that was read is the importer's own affair. */
const summaryOf = ({ inventoryVersion: _version, ...summary }: ImportEntity): ImportSummary => summary;
