import type { Decision } from '../../inventory/domain/source-file.js';
import type { UnderstoodDecision } from '../../inventory/domain/understanding/understanding.js';
import type { Row } from '../components/data-table.js';
import type { Locale } from '../wording/locale.js';
import { wordFor } from '../wording/word-for.js';
import { sayProof } from './say-proof.js';

/** Kinds whose value is a field of the vocabulary. */
const ABOUT_A_FIELD = ['column-field', 'column-refused', 'column-conflict'];

/** What was settled, how, and the cell that proves it, in the language of the page where the decision allows it. */
export function presentDecision(decision: Decision | UnderstoodDecision, locale: Locale): Row {
  const { words } = locale;
  const { imports, importFields } = words;
  const subject = wordFor(imports.decisionKind, decision.kind);
  const column = 'column' in decision ? decision.column : null;
  const values = ABOUT_A_FIELD.includes(decision.kind) ? importFields : imports.decisionValue;
  return {
    cells: [
      column === null ? subject : imports.check.inColumn(subject, column),
      decision.kind === 'category-word' ? sayCategoryWord(decision.value, words) : wordFor(values, decision.value),
      sayProof(decision, locale),
    ],
  };
}

/** `PC = desktop`, a word of the file and the category it stands for, with the name of the category. */
function sayCategoryWord(value: string, { codes }: Locale['words']): string {
  const at = value.lastIndexOf(' = ');
  return at < 0 ? value : `${value.slice(0, at)} = ${wordFor(codes.category, value.slice(at + 3))}`;
}
