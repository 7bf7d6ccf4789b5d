import type { ImportProblem } from '../../inventory/domain/import-document.js';
import type { RefusalText } from '../../wording/refusal-text.js';
import type { Locale } from '../wording/locale.js';
import type { ProblemGroupView, ProblemsView } from './import-views.js';

const EXAMPLES_SHOWN = 3;
const LONGEST_VALUE = 60;

type Problems = {
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly correctedFileHref: string | null;
};

/** Groups problems by what repairs them: errors first, then the most frequent. */
export function presentProblems({ problems, problemCount, correctedFileHref }: Problems, locale: Locale): ProblemsView {
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
    groups: ordered.map((group) => presentGroup(group, locale)),
    notAllShown: problems.length < problemCount ? words.notAllShown(problems.length, problemCount) : '',
    correctedFileHref,
  };
}

const rank = (group: readonly ImportProblem[]): number => (group[0]?.severity === 'error' ? 0 : 1);

function presentGroup(group: readonly ImportProblem[], locale: Locale): ProblemGroupView {
  const words = locale.words.imports.problems;
  const known: Readonly<Record<string, RefusalText>> = locale.words.importProblems;
  const [first] = group;
  const { code = '', message = '', severity = 'error' as const } = first ?? {};
  const text = Object.hasOwn(known, code) ? known[code] : undefined;
  const examples = group
    .slice(0, EXAMPLES_SHOWN)
    .map((problem) => words.where(problem.row, problem.column, shortened(problem.value)));
  if (group.length > EXAMPLES_SHOWN) examples.push(words.more(group.length - EXAMPLES_SHOWN));
  return {
    title: text?.title ?? message,
    repair: text?.sentence ?? '',
    count: severity === 'error' ? words.errors(group.length) : words.warnings(group.length),
    severity,
    examples,
  };
}

const shortened = (value: string | null): string | null =>
  value !== null && value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
