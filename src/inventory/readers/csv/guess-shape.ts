import { DomainError, type Facts } from '../../../kernel/domain-error.js';
import { DELIMITERS, type Decision, type Delimiter, type SourceRow } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import { CsvParser } from './csv-parser.js';
import type { CsvShape } from './csv-shape.js';

export type GuessedShape = { readonly shape: CsvShape; readonly decision: Decision | null };

const NAMES: Readonly<Record<string, string>> = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' };
const SAMPLE_ROWS = 100;
const SAMPLE_STEP = 8192;
/** The sample itself is the bound: what is too large in it is refused when the rows are read. */
const NO_LIMITS = { cellCharacters: Infinity, columns: Infinity, recordCharacters: Infinity };
const EXCEL_HINT = /^sep=([;,\t|])\r?$/i;

/**
 * The delimiter under which the first rows have the same number of cells, quotes honoured; none when every row has one
 * cell. @param sample the beginning of the file  @param whole true when it is all of it  @param chosen by a person
 */
export function guessShape(sample: string, whole: boolean, chosen?: Delimiter): GuessedShape {
  const lineEnding = guessLineEnding(sample);
  if (chosen !== undefined) {
    return { shape: { delimiter: chosen, lineEnding }, decision: decide('delimiter', chosen, 'person-chose') };
  }
  const hint = EXCEL_HINT.exec(sample.split('\n', 1)[0] ?? '')?.[1];
  if (hint !== undefined) {
    return {
      shape: { delimiter: hint, lineEnding },
      decision: decide('delimiter', hint, 'file-says-delimiter', { delimiter: hint }),
    };
  }
  let best: { score: number; delimiter: string; facts: Facts } | null = null;
  for (const delimiter of DELIMITERS) {
    const widths = firstRows(sample, { delimiter, lineEnding }, whole).map((row) => row.cells.length);
    const { score, width, rows } = consistency(widths);
    if (score === 0 || score <= (best?.score ?? 0)) continue;
    const facts = { name: NAMES[delimiter] ?? '', cells: width, rows, sample: widths.length };
    best = { score, delimiter, facts };
  }
  if (best === null) return { shape: { delimiter: null, lineEnding }, decision: null };
  const { delimiter, facts } = best;
  return { shape: { delimiter, lineEnding }, decision: decide('delimiter', delimiter, 'rows-as-wide', facts) };
}

/** Bare CR when, outside quotes, lines end more often so than with LF. */
function guessLineEnding(sample: string): CsvShape['lineEnding'] {
  let bareCr = 0;
  let lf = 0;
  sample.split('"').forEach((part, index) => {
    if (index % 2 === 1) return;
    for (const [found] of part.matchAll(/\r+\n?|\n/g)) {
      if (found.endsWith('\n')) lf += 1;
      else bareCr += found.length;
    }
  });
  return bareCr > lf ? 'cr' : 'lf';
}

/** The rows that can be read so; those before a refusal when there is one. */
function firstRows(sample: string, shape: CsvShape, whole: boolean): SourceRow[] {
  const parser = new CsvParser(shape, NO_LIMITS);
  const rows: SourceRow[] = [];
  try {
    for (let at = 0; at < sample.length; at += SAMPLE_STEP) {
      rows.push(...parser.push(sample.slice(at, at + SAMPLE_STEP)));
      if (rows.length >= SAMPLE_ROWS) return rows;
    }
    if (whole) rows.push(...parser.push('', true));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
  return rows;
}

/** Share of the rows that have the most common width, squared, times what the width tells: 1/2 for two cells, then more. */
function consistency(widths: readonly number[]): { score: number; width: number; rows: number } {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { score: 0, width: 1, rows: 0 };
  for (const [width, rows] of counts) {
    const score = (rows / widths.length) ** 2 * (1 - 1 / width);
    if (score > best.score) best = { score, width, rows };
  }
  return best;
}
