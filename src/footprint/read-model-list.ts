import { parse } from 'csv-parse/sync';
import { DomainError } from '../kernel/domain-error.js';

/** A model as a file gives it. */
export type ListedModel = { readonly manufacturer: string; readonly model: string };

const COLUMNS = ['manufacturer_raw', 'model_raw'] as const;

/**
 * The models of a CSV text with a header (comma or semicolon), one a row, in order; other columns are not read.
 * @throws DomainError `model-list-columns` without the two columns, `model-list-unreadable` for what is no table
 */
export function readModelList(text: string): readonly ListedModel[] {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = header.includes(';') && !header.includes(',') ? ';' : ',';
  const rows = parsed(text, delimiter);
  const [names = [], ...lines] = rows;
  const [maker, model] = COLUMNS.map((column) => names.findIndex((name) => name.trim().toLowerCase() === column));
  if (maker === undefined || model === undefined || maker < 0 || model < 0) {
    throw new DomainError('model-list-columns', 'invalid', { columns: COLUMNS.join(', ') });
  }
  return lines.map((line) => ({ manufacturer: line[maker] ?? '', model: line[model] ?? '' }));
}

function parsed(text: string, delimiter: string): readonly string[][] {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new DomainError('model-list-unreadable', 'invalid', { because });
  }
}
