import { fold } from '../../kernel/text.js';
import type { UnknownWord } from './import-document.js';
import type { ProblemCode } from './problem-codes.js';
import type { RowProblem } from './understanding/understanding.js';

const MOST_WORDS = 200;
const FIELDS: Partial<Readonly<Record<ProblemCode, UnknownWord['field']>>> = {
  'category-unknown': 'category',
  'status-unknown': 'status',
};

type Counted = Omit<UnknownWord, 'rows'> & { rows: number };

/** Gathers the words of types and statuses that nobody understood, in memory that does not grow with the rows. */
export class UnknownWords {
  private readonly words = new Map<string, Counted>();

  see({ code, value, row }: RowProblem): void {
    const field = FIELDS[code];
    if (field === undefined || value === null) return;
    const key = `${field} ${fold(value)}`;
    const known = this.words.get(key);
    if (known) known.rows += 1;
    else if (this.words.size < MOST_WORDS) this.words.set(key, { field, word: value.trim(), rows: 1, firstRow: row });
  }

  /** The most frequent first, then in the order of the file. */
  list(): readonly UnknownWord[] {
    return [...this.words.values()].sort((a, b) => b.rows - a.rows || a.firstRow - b.firstRow);
  }
}
