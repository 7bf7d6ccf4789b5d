import { DomainError } from '../../../kernel/domain-error.js';
import type { SourceFile, SourceRow } from '../../domain/source-file.js';
import { fileChunks } from '../file-chunks.js';
import type { FileHead } from '../file-head.js';
import { DEFAULT_LIMITS } from '../reader-limits.js';
import type { SourceOptions } from '../source-options.js';
import { decodedText, textDecoding } from '../text/decode-text.js';
import { fileEncoding } from '../text/file-encoding.js';
import { CsvParser } from './csv-parser.js';
import type { CsvShape } from './csv-shape.js';
import { guessShape } from './guess-shape.js';

/**
 * Opens text as rows of cells: encoding from the whole file, delimiter and line ending from its beginning.
 * @throws DomainError `file-empty`, `file-not-a-spreadsheet`, and when the rows are read those of CsvParser
 */
export async function openCsv(path: string, head: FileHead, options: SourceOptions): Promise<SourceFile> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { encoding, decisions, suspectLetters = true } = await fileEncoding(path, head, options);
  const sample = textDecoding(encoding).decode(head.bytes);
  const { shape, decision } = guessShape(sample, head.bytes.length === head.totalBytes, options.delimiter);

  async function* rows(): AsyncGenerator<SourceRow, void, undefined> {
    const parser = new CsvParser(shape, limits);
    for await (const text of decodedText(fileChunks(path), encoding)) yield* withoutHint(parser.push(text), shape);
    yield* withoutHint(parser.push('', true), shape);
  }

  for await (const row of rows()) {
    if (row.cells.some((cell) => cell.trim() !== '')) {
      return {
        format: 'csv',
        encoding,
        delimiter: shape.delimiter,
        sheet: null,
        sheets: [],
        decisions: decision === null ? decisions : [...decisions, decision],
        suspectLetters,
        rows,
      };
    }
  }
  throw new DomainError('file-empty', 'invalid', { file: options.fileName });
}

/** Excel's own first line `sep=;` is no row. */
const withoutHint = (rows: SourceRow[], shape: CsvShape): SourceRow[] =>
  rows[0]?.position === 1 && rows[0].cells.join(shape.delimiter ?? '').toLowerCase() === `sep=${shape.delimiter ?? ''}`
    ? rows.slice(1)
    : rows;
