import type { ImportProblem } from '../../inventory/domain/import-document.js';
import { routes } from '../frame/routes.js';
import type { RefusalText } from '../../wording/refusal-text.js';
import type { Locale } from '../wording/locale.js';
import type { ProblemGroupView, ProblemsView } from './import-views.js';

const EXAMPLES_SHOWN = 3;
const LONGEST_VALUE = 60;

type Problems = {
  /** null where there is no import to ask for the others */
  readonly importId: string | null;
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly correctedFileHref: string | null;
};

/** Groups problems by what repairs them: errors first, then the most frequent. */
export function presentProblems(
  { importId, problems, problemCount, correctedFileHref }: Problems,
  locale: Locale,
): ProblemsView {
  const groups = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const ordered = [...groups.values()].sort((one, other) => rank(one) - rank(other) || other.length - one.length);
  const words = locale.words.imports.problems;
  return {
    groups: ordered.map((group) => presentGroup(group, importId, locale)),
    notAllShown: problems.length < problemCount ? words.notAllShown(problems.length, problemCount) : '',
    correctedFileHref,
  };
}

const rank = (group: readonly ImportProblem[]): number => (group[0]?.severity === 'error' ? 0 : 1);

function presentGroup(group: readonly ImportProblem[], importId: string | null, locale: Locale): ProblemGroupView {
  const words = locale.words.imports.problems;
  const known: Readonly<Record<string, RefusalText>> = locale.words.importProblems;
  const [first] = group;
  const { code = '', message = '', severity = 'error' as const } = first ?? {};
  const text = Object.hasOwn(known, code) ? known[code] : undefined;
  const examples = group
    .slice(0, EXAMPLES_SHOWN)
    .map((problem) => words.where(problem.row, problem.column, shortened(problem.value)));
  const hasMore = group.length > EXAMPLES_SHOWN;
  if (hasMore) examples.push(words.more(group.length - EXAMPLES_SHOWN));
  return {
    title: text?.title ?? message,
    repair: text?.sentence ?? '',
    count: severity === 'error' ? words.errors(group.length) : words.warnings(group.length),
    severity,
    examples,
    all: hasMore && importId !== null ? { href: routes.importProblems(importId, code), label: words.all } : null,
  };
}

const shortened = (value: string | null): string | null =>
  value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
