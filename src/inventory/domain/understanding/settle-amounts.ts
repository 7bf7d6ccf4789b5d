import type { ColumnMark } from '../values/amount.js';
import type { AmountEvidence } from './amount-evidence.js';
import { chosenFor } from './chosen-for.js';
import type { ColumnProfile } from './column-profile.js';
import { decide } from './decide.js';
import type { ImportChoices } from './import-choices.js';
import type { RowProblem, UnderstoodDecision } from './understanding.js';

export type SettledAmounts = {
  readonly mark: ColumnMark;
  readonly decisions: readonly UnderstoodDecision[];
  readonly problems: readonly RowProblem[];
};

/** The decimal mark of a column of amounts and its proof; what stays in doubt, and prices of zero, are said once. */
export function settleAmounts(
  column: ColumnProfile,
  evidence: AmountEvidence,
  field: string,
  choices: ImportChoices,
): SettledAmounts {
  const problems: RowProblem[] = [];
  const warn = (code: RowProblem['code'], rows: number, proof: { value: string; row: number } | null): void => {
    if (proof)
      problems.push({ row: proof.row, column: column.header, field, code, facts: { rows }, value: proof.value });
  };
  warn('price-zero', evidence.zeroRows, evidence.zero);
  const chosen = chosenFor(choices.decimalMarks, column);
  if (chosen) {
    return { mark: chosen, decisions: [decide('decimal-mark', chosen, 'person-chose', {}, column.name)], problems };
  }
  const { comma, point, ambiguous } = evidence;
  const mark = evidence.mark();
  const decisions: UnderstoodDecision[] = [];
  if (comma && point) {
    const facts = { ...comma, otherValue: point.value, otherRow: point.row };
    decisions.push(decide('decimal-mark', 'mixed', 'rows-disagree', facts, column.name));
  } else if (mark) {
    decisions.push(decide('decimal-mark', mark, 'cell-proves', { ...(comma ?? point) }, column.name));
  } else if (ambiguous) {
    decisions.push(decide('decimal-mark', 'thousands', 'no-row-proves', { ...ambiguous }, column.name));
    warn('number-ambiguous', evidence.ambiguousRows, ambiguous);
  }
  return { mark, decisions, problems };
}
