import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { asImportProblem } from '../domain/as-import-problem.js';
import type { ImportDocument, ImportProblem } from '../domain/import-document.js';
import type { RowProblem } from '../domain/understanding/understanding.js';
import { ImportProblemEntity } from './import-problem.entity.js';
import { loadImport } from './move-import.js';

/** Which problems: of one code or of all, after so many of the import. */
export type ProblemsWanted = { readonly code?: string | undefined; readonly after: number; readonly limit: number };

/** Some of the problems of an import, in the order of the file. */
export type ProblemPage = {
  /** how many there are of that code */
  readonly total: number;
  readonly problems: readonly ImportProblem[];
  /** `after` of the page that follows; null when this is the last */
  readonly next: number | null;
};

/**
 * What an import said of each row. What is kept goes with its rejected rows; the first thousand, which its document has,
 * are then all there is.
 */
@Injectable()
export class ImportProblems {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `import-unknown` */
  page(tenancy: Tenancy, importId: string, { code, after, limit }: ProblemsWanted): Promise<ProblemPage> {
    return this.database.read(tenancy, async (db) => {
      const { rejectedId, document } = await loadImport(db, importId);
      const ofCode = { readingId: rejectedId ?? '', ...(code === undefined ? {} : { code }) };
      const total = rejectedId === null ? 0 : await db.countBy(ImportProblemEntity, ofCode);
      if (total === 0) return toldByDocument(document, { code, after, limit });
      const found = await db.find(ImportProblemEntity, {
        where: { ...ofCode, ordinal: MoreThan(after) },
        order: { ordinal: 'ASC' },
        take: limit + 1,
      });
      const shown = found.slice(0, limit);
      const problems = shown.map(({ problem }) => asImportProblem(JSON.parse(problem) as RowProblem, 'fr'));
      return { total, problems, next: found.length > limit ? (shown.at(-1)?.ordinal ?? null) : null };
    });
  }

  /** One page of those of a code by its number, from 1. @throws DomainError `import-unknown` */
  async numbered(tenancy: Tenancy, importId: string, code: string, page: number, limit: number): Promise<ProblemPage> {
    const skip = (page - 1) * limit;
    const after = await this.database.read(tenancy, async (db) => {
      const { rejectedId } = await loadImport(db, importId);
      if (skip === 0 || rejectedId === null) return skip;
      const where = { readingId: rejectedId, code };
      const [last] = await db.find(ImportProblemEntity, { where, order: { ordinal: 'ASC' }, skip: skip - 1, take: 1 });
      return last?.ordinal ?? Number.MAX_SAFE_INTEGER;
    });
    return this.page(tenancy, importId, { code, after, limit });
  }
}

function toldByDocument(document: ImportDocument | null, { code, after, limit }: ProblemsWanted): ProblemPage {
  const all = (document?.problems ?? []).filter((problem) => code === undefined || problem.code === code);
  const last = after + limit;
  return { total: all.length, problems: all.slice(after, last), next: last < all.length ? last : null };
}
