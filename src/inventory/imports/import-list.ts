import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { deviceName } from '../domain/device-name.js';
import { ApplyingProgress } from './applying-progress.js';
import { firstChanges } from '../domain/edits/first-changes.js';
import { ImportRowEntity } from './import-row.entity.js';
import { summaryOf, type ImportSummary } from './import-summary.js';
import { ImportEntity } from './import.entity.js';
import { loadImport } from './move-import.js';
import type { FieldChanges, PlannedChange } from '../planning/planned-row.js';

export type ImportPage = { readonly total: number; readonly imports: readonly ImportSummary[] };

/** The imports there are, and what each of them will do. */
@Injectable()
export class ImportList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly applying: ApplyingProgress,
  ) {}

  /** Newest first. */
  page(tenancy: Tenancy, page: { readonly limit: number; readonly offset?: number }): Promise<ImportPage> {
    return this.database.read(tenancy, async (db) => {
      const [imports, total] = await db.findAndCount(ImportEntity, {
        order: { id: 'DESC' },
        take: page.limit,
        skip: page.offset ?? 0,
      });
      return { total, imports: imports.map((found) => summaryOf(found, this.clock.now())) };
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

  /** Rows that an import which waits will create or update, in the order of the file. */
  async plannedRows(tenancy: Tenancy, importId: string, limit: number, offset = 0): Promise<readonly PlannedChange[]> {
    const rows = await this.database.read(tenancy, async (db) => {
      const found = await db.findOneBy(ImportEntity, { id: importId });
      return found?.readingId ? someRows(db, found.readingId, limit, offset) : [];
    });
    return rows.map((row) => ({
      position: row.position,
      device: deviceName(row) ?? '',
      action: row.action,
      changes: row.action === 'created' ? firstChanges(row) : (JSON.parse(row.changes) as FieldChanges),
    }));
  }

  /** @throws DomainError `import-unknown` */
  find(tenancy: Tenancy, id: string): Promise<ImportSummary> {
    return this.database.read(tenancy, async (db) => {
      const found = await loadImport(db, id);
      const applying = found.stage === 'applying' ? this.applying.of(id) : null;
      return summaryOf({ ...found, ...applying }, this.clock.now());
    });
  }
}

const someRows = (db: EntityManager, readingId: string, take: number, skip: number): Promise<ImportRowEntity[]> =>
  db.find(ImportRowEntity, { where: { readingId }, order: { position: 'ASC', unit: 'ASC' }, take, skip });
