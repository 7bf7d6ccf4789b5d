import type { EntityManager } from 'typeorm';
import type { RowProblem } from '../domain/understanding/understanding.js';
import { ImportProblemEntity } from './import-problem.entity.js';

/** So many of a reading are kept: more than anybody will go through, and little to write beside a million rows. */
const MOST_KEPT_PROBLEMS = 100_000;

/** As many parameters as both engines take in one statement. */
const SLICE = 1000;

/** Keeps what a reading says of its rows; belongs to one unit of work. @param after how many it said before */
export async function stageProblems(
  db: EntityManager,
  { readingId, organisationId }: { readonly readingId: string; readonly organisationId: string },
  problems: readonly RowProblem[],
  after: number,
): Promise<void> {
  const rows = problems.slice(0, Math.max(0, MOST_KEPT_PROBLEMS - after)).map((problem, at) => ({
    ...{ readingId, organisationId, ordinal: after + at + 1, code: problem.code },
    problem: JSON.stringify(problem),
  }));
  for (let at = 0; at < rows.length; at += SLICE) await db.insert(ImportProblemEntity, rows.slice(at, at + SLICE));
}
