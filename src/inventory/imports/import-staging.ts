import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { OrganisationsService } from '../../accounts/organisations.service.js';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { Identifiers } from '../../kernel/identifiers.js';
import type { ImportDocument } from '../domain/import-document.js';
import { stagesBefore } from '../domain/import-stage.js';
import { ImportPlanner } from './import-planner.js';
import type { ImportRequest } from './import-request.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportEntity } from './import.entity.js';
import { stageRows } from './staging.js';

/** An import whose process has not been heard of for so long is taken for dead. */
const DEAD_AFTER_MINUTES = 10;

type Progress = Pick<ImportEntity, 'rowsRead'> & Partial<Pick<ImportEntity, 'progressAt' | 'stage' | 'document'>>;

/** Reads a file into the staging table, in small pieces between which others write, and keeps what was understood. */
@Injectable()
export class ImportStaging {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly planner: ImportPlanner,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
  ) {}

  /** Records that a file is being read and starts; `ready` ends when it waits for a decision, or fails as it was refused. */
  async begin(
    request: ImportRequest & { readonly organisationId: string },
  ): Promise<{ readonly id: string; readonly ready: Promise<ImportDocument> }> {
    const { organisationId, fileName } = request;
    const { actor, tenancy } = request.caller;
    await this.forgetDeadImports(tenancy);
    const id = this.identifiers.next();
    const now = this.clock.now();
    const inventoryVersion = await this.organisations.inventoryVersion(tenancy, organisationId);
    const unread = {
      stage: 'reading',
      startedAt: now,
      progressAt: now,
      rowsRead: 0,
      appliedAt: null,
      document: null,
    } as const;
    await this.database.write(tenancy, (db) =>
      db.insert(ImportEntity, { id, organisationId, fileName, actor, inventoryVersion, refusal: null, ...unread }),
    );
    return { id, ready: this.read(id, request) };
  }

  private async read(id: string, request: ImportRequest & { organisationId: string }): Promise<ImportDocument> {
    const { tenancy } = request.caller;
    const staged = { importId: id, organisationId: request.organisationId };
    const onProgress = async (rowsRead: number): Promise<void> => {
      await request.onProgress?.(rowsRead);
      return this.update(tenancy, id, { rowsRead, progressAt: this.clock.now() });
    };
    try {
      const document = await this.planner.plan({ ...request, onProgress }, (rows) =>
        this.database.write(tenancy, (db) => stageRows(db, staged, rows, this.identifiers)),
      );
      await this.update(tenancy, id, {
        stage: 'previewed',
        rowsRead: document.file.rows,
        document: { ...document, importId: id },
      });
      return document;
    } catch (error) {
      await this.refuse(tenancy, id, error);
      throw error;
    }
  }

  /** Nothing of a refused file stays but the fact that it was refused, and why; what somebody applied or gave up is left. */
  async refuse(tenancy: Tenancy, importId: string, error: unknown): Promise<void> {
    const known = error instanceof DomainError;
    const refusal = known ? { code: error.code, facts: error.facts } : { code: 'unexpected', facts: {} };
    await this.database.write(tenancy, async (db) => {
      const refused = await db.update(
        ImportEntity,
        { id: importId, stage: In(stagesBefore('refused')) },
        { stage: 'refused', refusal },
      );
      if (refused.affected === 1) await db.delete(ImportRowEntity, { importId });
    });
  }

  private async update(tenancy: Tenancy, id: string, change: Progress): Promise<void> {
    await this.database.write(tenancy, (db) => db.update(ImportEntity, { id, stage: 'reading' }, change));
  }

  /** What a killed process left in the staging table; the inventory itself never saw it. */
  private async forgetDeadImports(tenancy: Tenancy): Promise<void> {
    const limit = new Date(Date.parse(this.clock.now()) - DEAD_AFTER_MINUTES * 60_000).toISOString();
    const dead = await this.database.read(tenancy, (db) =>
      db.findBy(ImportEntity, { stage: 'reading', progressAt: LessThan(limit) }),
    );
    for (const { id } of dead) await this.refuse(tenancy, id, new DomainError('import-interrupted', 'conflict', {}));
  }
}
