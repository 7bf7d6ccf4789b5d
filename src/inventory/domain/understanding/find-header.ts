import type { SourceRow } from '../source-file.js';
import type { HeaderIndex } from '../vocabulary/header-index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { HeaderGuess } from './header-guess.js';
import { recogniseHeaders } from './recognise-headers.js';

/** The header stands in one of these first rows. */
export const HEADER_WITHIN = 20;

export type FoundHeader = {
  /** place among the rows given */
  readonly at: number;
  /**
   * `by-shape`: words above values, none of them known; only the values can tell what the columns hold; `chosen` by a person;
   * `first-row`: nothing looks like titles, the first of the fullest rows is proposed to a person
   */
  readonly how: 'recognised' | 'by-shape' | 'chosen' | 'first-row';
};

/** Finds the header row under titles and blank lines; null when no row looks like one. */
export function findHeader(rows: readonly SourceRow[], vocabulary: Vocabulary): FoundHeader | null {
  return (
    mostRecognised(rows, vocabulary.headers, false) ??
    mostRecognised(rows, vocabulary.headers, true) ??
    firstLabels(rows, vocabulary)
  );
}

/** The row proposed to a person when none looks like titles: the first of those with the most cells. */
export function proposedHeader(rows: readonly SourceRow[]): FoundHeader {
  const widths = rows.slice(0, HEADER_WITHIN).map(({ cells }) => filledCells(cells).length);
  return { at: widths.indexOf(Math.max(...widths)), how: 'first-row' };
}

function mostRecognised(rows: readonly SourceRow[], index: HeaderIndex, likeness: boolean): FoundHeader | null {
  let best: { at: number; score: number } | null = null;
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at++) {
    const cells = rows[at]?.cells ?? [];
    const score = scoreOf(cells, recogniseHeaders(cells, index, { likeness }));
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best && { at: best.at, how: 'recognised' };
}

/** Sum of confidences of the different fields; 0 unless two are recognised, or one among labels. */
function scoreOf(cells: readonly string[], guesses: readonly HeaderGuess[]): number {
  const fields = new Map<string, number>();
  for (const { field, confidence } of guesses) {
    if (field !== null) fields.set(field, Math.max(confidence, fields.get(field) ?? 0));
  }
  const filled = filledCells(cells);
  const few = fields.size < 2 && fields.size / filled.length < 0.5 && !filled.every(isLabel);
  return few ? 0 : [...fields.values()].reduce((sum, confidence) => sum + confidence, 0);
}

/** First row of two labels or more above at least one row; labels are words that no vocabulary of values knows. */
function firstLabels(rows: readonly SourceRow[], vocabulary: Vocabulary): FoundHeader | null {
  for (let at = 0; at < Math.min(rows.length - 1, HEADER_WITHIN); at++) {
    const filled = filledCells(rows[at]?.cells ?? []);
    if (filled.length < 2) continue;
    const labels = filled.every((cell) => isLabel(cell) && !isKnownValue(cell, vocabulary));
    return labels && new Set(filled).size === filled.length ? { at, how: 'by-shape' } : null;
  }
  return null;
}

const filledCells = (cells: readonly string[]): string[] =>
  cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

/** Words, not a value: letters, few digits, short. */
const isLabel = (cell: string): boolean =>
  cell.length <= 60 && /\p{L}/u.test(cell) && (cell.match(/\d/g)?.length ?? 0) <= 2 && !cell.includes('@');

const isKnownValue = (cell: string, { makers, types, statuses }: Vocabulary): boolean =>
  makers.knows(cell) || types.find(cell) !== null || statuses.find(cell) !== null;
