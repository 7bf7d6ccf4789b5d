import { fold } from '../../../kernel/text.js';
import type { WordList } from '../vocabulary/word-list.js';

/** The first row on which two columns say two different things. */
export type Disagreement = { readonly row: number; readonly firstValue: string; readonly secondValue: string };

/** Two columns with one meaning, compared row after row over the whole file; blank cells contradict nothing. */
export class RivalColumns {
  disagreement: Disagreement | null = null;

  constructor(
    readonly first: number,
    readonly second: number,
    private readonly nullMarkers: WordList,
  ) {}

  add(cells: readonly string[], row: number): void {
    if (this.disagreement !== null) return;
    const firstValue = (cells[this.first] ?? '').trim();
    const secondValue = (cells[this.second] ?? '').trim();
    if (firstValue === secondValue || this.isBlank(firstValue) || this.isBlank(secondValue)) return;
    if (fold(firstValue) !== fold(secondValue)) this.disagreement = { row, firstValue, secondValue };
  }

  private isBlank(text: string): boolean {
    return text === '' || this.nullMarkers.has(text);
  }
}
