import { foldWords } from '../../../kernel/text.js';

/** A word or a few, and what they mean. `anywhere`: they decide wherever they stand ("Sacoche pour portable"). */
export type Phrase<Meaning> = { readonly text: string; readonly meaning: Meaning; readonly anywhere?: boolean };

type Prepared<Meaning> = { readonly words: string; readonly length: number; readonly meaning: Meaning };

/**
 * Finds known words in a few words typed by a person. The first that stands in the text wins, the longest when two start
 * together ("Station d'accueil pour portable" is a docking station); what follows "avec", "+" or "et" is not looked at.
 */
export class PhraseFinder<Meaning> {
  private readonly byFirstWord = new Map<string, Prepared<Meaning>[]>();
  private readonly anywhere: Prepared<Meaning>[] = [];

  constructor(phrases: readonly Phrase<Meaning>[]) {
    for (const { text, meaning, anywhere } of phrases) {
      const words = singulars(text);
      const prepared = { words: words.join(' '), length: words.length, meaning };
      if (anywhere) this.anywhere.push(prepared);
      const first = words[0] ?? '';
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), prepared]);
    }
    for (const list of this.byFirstWord.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Null when no known word stands in the text. */
  find(text: string): Meaning | null {
    return this.findIn(singulars(text)) ?? this.findIn(singulars(openCapitals(text)));
  }

  private findIn(words: readonly string[]): Meaning | null {
    const whole = ` ${words.join(' ')} `;
    for (const phrase of this.anywhere) if (whole.includes(` ${phrase.words} `)) return phrase.meaning;
    for (let at = 0; at < words.length; at++) {
      for (const phrase of this.byFirstWord.get(words[at] ?? '') ?? []) {
        if (words.slice(at, at + phrase.length).join(' ') === phrase.words) return phrase.meaning;
      }
    }
    return null;
  }
}

const openCapitals = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

function singulars(text: string): string[] {
  const before = text.split(/\+|&| (?:avec|et|with|and) /iu)[0] ?? text;
  return foldWords(before)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word));
}
