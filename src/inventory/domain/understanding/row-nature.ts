import { fold } from '../../../kernel/text.js';

/** What a line under the header is. */
export type RowNature = 'data' | 'blank' | 'footer' | 'header-again';

const FOOTER =
  /^(?:\(?\*+\)? |sous[- ]?total|(?:grand |nombre )?total\b|totaux|somme\b|nombre (?:total )?d|page \d|fin (?:du|de) |(?:edite|imprime|genere|exporte|extrait|mise? a jour) (?:le|au|par)\b|source ?:|notes? ?:|nb ?:|legende|count ?:|row count|generated (?:on|by|at)|printed on|end of (?:file|report)|\(?\d+ (?:rows?|lignes?|enregistrements?|elements?|resultats?)(?: |\)|$))/;
/** a sum under its column, without a word */
const FIGURE = /^[+-]?\d[\d\s.,'’]*(?:€|eur)?$/iu;
const SENTENCE_WORDS = 5;

/**
 * Tells a row of data from what surrounds it: blank lines and lines of dashes, totals, lone figures, page numbers, side notes, headers
 * repeated at each page. A footer fills at most three cells of a wider table.
 */
export function rowNature(cells: readonly string[], header: readonly string[]): RowNature {
  let filled = 0;
  let first = '';
  let firstAt = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? '';
    if (cell === '' || (cell.charCodeAt(0) <= 32 && cell.trim() === '')) continue;
    if (filled++ === 0) {
      first = cell.trim();
      firstAt = at;
    }
  }
  if (filled === 0) return 'blank';
  if (filled > 1 && first === header[firstAt]?.trim() && isHeader(cells, header)) return 'header-again';
  if (!/[\p{L}\p{N}]/u.test(first) && cells.every((cell) => !/[\p{L}\p{N}]/u.test(cell))) return 'blank';
  return filled <= 3 && filled < header.length && isFooter(first, filled, firstAt, header.length) ? 'footer' : 'data';
}

function isFooter(first: string, filled: number, at: number, width: number): boolean {
  if (FOOTER.test(fold(first)) || (filled === 1 && at > 0 && FIGURE.test(first))) return true;
  return filled === 1 && width >= 3 && first.split(/\s+/).length >= SENTENCE_WORDS;
}

const isHeader = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.every((cell, at) => cell.trim() === (header[at] ?? '').trim());
