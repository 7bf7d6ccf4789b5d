import type { ProblemPage } from '../../inventory/imports/import-problems.js';
import type { RefusalText } from '../../wording/refusal-text.js';
import { presentPager } from '../components/present-pager.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { ImportProblemsView } from './import-views.js';

/** How many rows a page names. */
export const PROBLEMS_A_PAGE = 50;

export type ProblemRowsFacts = Omit<ProblemPage, 'next'> & {
  readonly importId: string;
  readonly code: string;
  /** which page this is, from 1 */
  readonly page: number;
};

/** One page of the rows of which one thing is said: where each stands, its value, and what was done with it. */
export function presentProblemRows(
  { importId, code, page, total, problems }: ProblemRowsFacts,
  { words, format }: Locale,
): ImportProblemsView {
  const said = words.imports.problems;
  const known: Readonly<Record<string, RefusalText>> = words.importProblems;
  const text = Object.hasOwn(known, code) ? known[code] : undefined;
  const first = (page - 1) * PROBLEMS_A_PAGE + 1;
  const position = said.range(format.integer(first), format.integer(first + problems.length - 1), total);
  return {
    title: text?.title ?? problems[0]?.message ?? '',
    repair: text?.sentence ?? '',
    caption: position,
    rows: problems.map(({ row, column, value, message }) => ({
      cells: [format.integer(row), column ?? said.whole, value ?? '', message],
    })),
    pager: presentPager({
      ...{ page, size: PROBLEMS_A_PAGE, total, position },
      hrefOf: (to) => routes.importProblems(importId, code, to),
    }),
    back: { href: routes.import(importId), label: said.back },
  };
}
