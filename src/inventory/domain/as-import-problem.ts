import type { ImportProblem } from './import-document.js';
import { severityOf } from './problem-codes.js';
import { problemMessage } from './problem-wording.js';
import type { WordingLanguage } from './sentence.js';
import type { RowProblem } from './understanding/understanding.js';

/** The problem with its severity and its sentence. */
export const asImportProblem = (problem: RowProblem, language: WordingLanguage): ImportProblem => ({
  row: problem.row,
  column: problem.column,
  field: problem.field,
  severity: severityOf(problem.code),
  code: problem.code,
  message: problemMessage(problem.code, problem.facts, language),
  value: problem.value,
});
