import type { ImportDocument, SampledColumn } from '../../inventory/domain/import-document.js';
import { FIELD_MEANINGS } from '../../inventory/domain/understanding/field-meaning.js';
import { chosenFor } from '../../inventory/domain/understanding/chosen-for.js';
import type { ImportChoices } from '../../inventory/domain/understanding/import-choices.js';
import type { Row } from '../components/data-table.js';
import type { Locale } from '../wording/locale.js';
import { wordFor } from '../wording/word-for.js';
import { isDoubtful } from './doubtful-column.js';
import type { UnderstoodView } from './import-views.js';
import { presentDecision } from './present-decision.js';

/** What was understood of a file, each decision with its proof, each column with its meaning. */
export function presentUnderstood(document: ImportDocument, choices: ImportChoices, locale: Locale): UnderstoodView {
  const { check } = locale.words.imports;
  const ignored = document.columns.filter(({ field }) => field === null);
  return {
    decisions: document.decisions.map((decision) => presentDecision(decision, locale)),
    columns: document.columns
      .filter(({ field }) => FIELD_MEANINGS.has(field ?? ''))
      .map((column) => presentColumn(column, choices, locale)),
    ignoredColumns:
      ignored.length === 0
        ? ''
        : check.ignoredColumns(ignored.length, ignored.map((column) => column.header).join(', ')),
  };
}

function presentColumn(column: SampledColumn, choices: ImportChoices, { words }: Locale): Row {
  const { importColumns, importFields, imports } = words;
  const isGuessed = isDoubtful(column, choices);
  return {
    cells: [
      column.header,
      wordFor(importFields, column.field ?? ''),
      column.sample ?? imports.check.blank,
      isGuessed ? { text: importColumns.how.doubtful, tone: 'caution' } : importColumns.how[howOf(column, choices)],
    ],
  };
}

function howOf(column: SampledColumn, choices: ImportChoices): 'chosen' | 'exact' | 'alike' {
  if (chosenFor(choices.columns, column) !== undefined) return 'chosen';
  return column.confidence >= 1 ? 'exact' : 'alike';
}
