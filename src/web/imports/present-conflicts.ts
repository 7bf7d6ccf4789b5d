import type { Conflict, ImportQuestion } from '../../inventory/domain/identity/conflict-questions.js';
import { CONFLICT_ANSWERS, type ImportChoices } from '../../inventory/domain/understanding/import-choices.js';
import type { OptionGroupView } from '../components/option-group.js';
import type { Locale } from '../wording/locale.js';

const EXAMPLES_SHOWN = 3;

/** Name of the answer in the form. */
export const conflictField = (code: Conflict): string => `conflict.${code}`;

/** A question for each kind of conflict of identity that the file has, with the first rows that ask it. */
export function presentConflicts(
  questions: readonly ImportQuestion[],
  { conflicts }: ImportChoices,
  locale: Locale,
): OptionGroupView[] {
  const { importProblems, imports } = locale.words;
  const { check } = imports;
  return questions.map((question) => ({
    name: conflictField(question.code),
    id: `conflict-${question.code}`,
    question: check.conflict(importProblems[question.code].title, question.rows),
    hint: sayExamples(question, locale),
    choices: CONFLICT_ANSWERS.map((value) => ({ value, label: check.conflictAnswer[value] })),
    value: question.answer,
    isOpen: conflicts?.get(question.code) === undefined,
  }));
}

/** `ligne 12 : PC-1, « A » dans le parc, « B » dans le fichier` */
function sayExamples({ examples }: ImportQuestion, { words }: Locale): string {
  const { check } = words.imports;
  return examples
    .slice(0, EXAMPLES_SHOWN)
    .map(({ row, device, known, given }) =>
      check.conflictExample(row, device, known ?? check.blank, given ?? check.blank),
    )
    .join(' ');
}
