import { fold } from '../../../kernel/text.js';

const NOT_ASCII = /[^\u0020-\u007e]/;

/** A closed list of texts compared without case and accents, made to answer quickly on millions of cells. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  /** lengths that occur among the words: most cells are told apart by theirs */
  private readonly lengths: ReadonlySet<number>;
  private readonly longest: number;

  constructor(words: Iterable<string>) {
    this.words = new Set([...words].map(fold));
    this.lengths = new Set([...this.words].map((word) => word.length));
    this.longest = Math.max(0, ...this.lengths);
  }

  has(text: string): boolean {
    if (text.length > this.longest) return false;
    if (NOT_ASCII.test(text)) return this.words.has(text) || this.words.has(fold(text));
    return this.lengths.has(text.length) && this.words.has(text.toLowerCase());
  }
}
