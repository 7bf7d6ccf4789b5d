import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, Not, type EntityManager, type ObjectLiteral } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { Clock } from '../../kernel/clock.js';
import { UNDO_DAYS } from '../domain/undo-delay.js';
import { forgetRows } from './forget-rows.js';
import { ImportProblemEntity } from './import-problem.entity.js';
import { ImportRejectedEntity } from './import-rejected.entity.js';
import { ImportRowEntity } from './import-row.entity.js';
import { ImportUndoEntity } from './import-undo.entity.js';
import { ImportEntity } from './import.entity.js';
import { KeptFiles } from './kept-files.js';
import { moveImport } from './move-import.js';

/** Nobody comes back for a file after so long; it may hold columns about people, which are kept no longer than needed. */
export const WAITING_IMPORT_DAYS = 30;

/** Whoever has not taken the rejected rows by then corrects its source, and brings that. */
export const REJECTED_ROWS_DAYS = 90;

/** What became of the work in the background, for whoever looks why. */
const JOB_DAYS = 90;

/** Gives up the imports that wait for nobody, and forgets their files. */
@Injectable()
export class ImportRetention {
  constructor(
    private readonly files: KeptFiles,
    private readonly jobs: JobQueue,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Belongs to one unit of work, for every organisation. @returns how many imports were given up */
  async purgeWaiting(db: EntityManager): Promise<number> {
    const before = this.daysAgo(WAITING_IMPORT_DAYS);
    const old = await db.find(ImportEntity, {
      where: { stage: In(['reading', 'previewed']), progressAt: LessThanOrEqual(before) },
    });
    for (const found of old) {
      const { id, organisationId, fileName } = found;
      const over = { readingId: null, stagingId: null, submission: null, fileParts: null, rejectedId: null };
      await moveImport(db, id, 'cancelled', over);
      await this.jobs.cancel(db, id);
      await forgetRows(db, found);
      await this.files.forget(db, id);
      const facts = { file: fileName, afterDays: WAITING_IMPORT_DAYS };
      const act = { organisationId, actor: 'service', action: 'import-cancelled', subject: id, facts };
      await this.audit.record(db, act);
    }
    await forgetOrphans(db);
    return old.length;
  }

  /** With what was said of the other rows. @returns how many imports had rejected rows to give back, and no longer do */
  async purgeRejected(db: EntityManager): Promise<number> {
    const before = this.daysAgo(REJECTED_ROWS_DAYS);
    const old = await db.findBy(ImportEntity, { rejectedId: Not(IsNull()), appliedAt: LessThanOrEqual(before) });
    for (const { id, rejectedId } of old) {
      await db.delete(ImportProblemEntity, { readingId: rejectedId ?? '' });
      await db.delete(ImportRejectedEntity, { readingId: rejectedId ?? '' });
      await db.update(ImportEntity, { id }, { rejectedId: null, settled: null });
    }
    return old.length;
  }

  /** What devices were before imports that are too old to be taken back. @returns how many states were forgotten */
  async purgeUndo(db: EntityManager): Promise<number> {
    const old = await db.find(ImportEntity, {
      select: { id: true },
      where: { stage: 'applied', appliedAt: LessThanOrEqual(this.daysAgo(UNDO_DAYS)) },
    });
    let forgotten = 0;
    for (const { id } of old) forgotten += (await db.delete(ImportUndoEntity, { importId: id })).affected ?? 0;
    return forgotten;
  }

  /** @returns how many jobs were forgotten */
  purgeJobs(db: EntityManager): Promise<number> {
    return this.jobs.purge(db, this.daysAgo(JOB_DAYS));
  }

  private daysAgo(days: number): string {
    return new Date(Date.parse(this.clock.now()) - days * 24 * 60 * 60_000).toISOString();
  }
}

/** Rows that a process wrote after it had lost its import, then died before it could take them back. */
async function forgetOrphans(db: EntityManager): Promise<void> {
  const known = (column: 'readingId' | 'stagingId' | 'rejectedId'): string =>
    `SELECT "${column}" FROM inventory_import WHERE "${column}" IS NOT NULL`;
  const readings = `${known('readingId')} UNION ${known('stagingId')}`;
  const forget = (rows: new () => ObjectLiteral, kept: string): Promise<unknown> =>
    db.createQueryBuilder().delete().from<ObjectLiteral>(rows).where(`"readingId" NOT IN (${kept})`).execute();
  await forget(ImportRowEntity, readings);
  for (const table of [ImportRejectedEntity, ImportProblemEntity]) {
    await forget(table, `${readings} UNION ${known('rejectedId')}`);
  }
}
