import { fold } from '../../../kernel/text.js';

/** A closed list of texts compared without case and accents, made to answer quickly on millions of cells. */
export class WordList {
  private readonly words: ReadonlySet<string>;
  private readonly longest: number;

  constructor(words: Iterable<string>) {
    this.words = new Set([...words].map(fold));
    this.longest = Math.max(0, ...[...this.words].map((word) => word.length));
  }

  has(text: string): boolean {
    if (text.length > this.longest) return false;
    return this.words.has(text) || this.words.has(fold(text));
  }
}
