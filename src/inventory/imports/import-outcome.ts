import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { JobRunner } from '../../jobs/job-runner.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { ImportDocument } from '../domain/import-document.js';
import { ImportOpening } from './import-opening.js';
import { errorOf } from './import-refusal.js';
import { loadImport } from './move-import.js';

/** Something under way in the background: `ready` ends when it is over, and fails with the refusal. */
export type Underway = { readonly id: string; readonly ready: Promise<ImportDocument> };

const ASK_AGAIN_MS = 200;

/** What becomes of an import that is read or applied in the background, by this process or by another. */
@Injectable()
export class ImportOutcome {
  constructor(
    private readonly database: Database,
    private readonly opening: ImportOpening,
    private readonly runner: JobRunner,
  ) {}

  /** Whoever does not wait for `ready` finds the refusal with the import. */
  of(tenancy: Tenancy, id: string): Underway {
    const ready = this.outcome(tenancy, id);
    ready.catch(() => undefined);
    return { id, ready };
  }

  private async outcome(tenancy: Tenancy, id: string): Promise<ImportDocument> {
    for (;;) {
      const { stage, jobId, refusal, document } = await this.database.read(tenancy, (db) => loadImport(db, id));
      if (stage !== 'reading' && stage !== 'applying') {
        if (refusal !== null) throw errorOf(refusal);
        if (document === null || stage === 'cancelled') {
          throw new DomainError('import-not-waiting', 'conflict', { stage });
        }
        return document;
      }
      if (jobId !== null) await this.runner.settled(jobId);
      else {
        await setTimeout(ASK_AGAIN_MS, undefined, { ref: false });
        await this.opening.forgetDeadImports(tenancy);
      }
    }
  }
}
