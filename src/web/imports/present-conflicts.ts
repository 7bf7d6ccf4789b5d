import type { ImportDocument } from '../../inventory/domain/import-document.js';
import { CONFLICT_ANSWERS, type ImportChoices } from '../../inventory/domain/understanding/import-choices.js';
import type { OptionGroupView } from '../components/option-group.js';
import type { Locale } from '../wording/locale.js';

/** Problems of identity that a person may settle for all the rows that have them. */
export const CONFLICT_CODES = ['identity-conflict'] as const;
export type ConflictCode = (typeof CONFLICT_CODES)[number];

/** Name of the answer in the form. */
export const conflictField = (code: ConflictCode): string => `conflict.${code}`;

/** A question for each kind of conflict that the file has, or that was answered before. */
export function presentConflicts(
  { problems }: Pick<ImportDocument, 'problems'>,
  { conflicts }: ImportChoices,
  { words }: Locale,
): OptionGroupView[] {
  const { check } = words.imports;
  return CONFLICT_CODES.flatMap((code) => {
    const rows = problems.filter((problem) => problem.code === code).length;
    const answer = conflicts?.get(code);
    if (rows === 0 && answer === undefined) return [];
    const { title, sentence } = words.importProblems[code];
    return [
      {
        name: conflictField(code),
        id: `conflict-${code}`,
        question: check.conflict(title, rows),
        hint: sentence,
        choices: CONFLICT_ANSWERS.map((value) => ({ value, label: check.conflictAnswer[value] })),
        value: answer ?? 'leave',
        isOpen: answer === undefined,
      },
    ];
  });
}
