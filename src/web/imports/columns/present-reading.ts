import { DELIMITERS, SOURCE_ENCODINGS } from '../../../inventory/domain/source-file.js';
import type { Locale } from '../../wording/locale.js';
import { wordFor } from '../../wording/word-for.js';
import { sayProof } from '../say-proof.js';
import { READING_FIELDS } from './column-fields.js';
import type { ColumnsFacts } from './columns-facts.js';
import type { ReadingFieldView } from './columns-view.js';

/** How the file itself was read, each with its proof: what applies to its format only. */
export function presentReading({ document, errors }: ColumnsFacts, locale: Locale): ReadingFieldView[] {
  const { importColumns, imports } = locale.words;
  const { format, encoding, delimiter, headerRow, sheet } = document.file;
  const proofOf = (kind: string): string => {
    const found = document.decisions.find((decision) => decision.kind === kind);
    return found === undefined ? '' : importColumns.because(sayProof(found, locale));
  };
  const field = (name: keyof typeof READING_FIELDS, value: string, kind: string) => ({
    name: READING_FIELDS[name],
    label: importColumns[name],
    value,
    hint: proofOf(kind),
    error: errors.find((error) => error.field === READING_FIELDS[name])?.sentence,
    choices: null,
    isNumber: false,
  });
  const said = (value: string) => ({ value, label: wordFor(imports.decisionValue, value) });
  if (!['csv', 'xlsx', 'ods'].includes(format)) return [];
  return [
    ...(format === 'csv' && encoding !== null
      ? [{ ...field('encoding', encoding, 'encoding'), choices: SOURCE_ENCODINGS.map(said) }]
      : []),
    ...(format === 'csv' && delimiter !== null
      ? [{ ...field('delimiter', delimiter, 'delimiter'), choices: DELIMITERS.map(said) }]
      : []),
    ...(sheet === null ? [] : [field('sheet', sheet, 'sheet')]),
    { ...field('headerRow', String(headerRow), 'header-row'), isNumber: true },
  ];
}
