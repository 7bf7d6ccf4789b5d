import { foldWords } from '../../../kernel/text.js';

const COMPANY_WORDS = new Set(
  'inc incorporated corp corporation co company ltd limited llc plc gmbh ag sa sas srl bv nv ab oy kg computer computers electronics technology technologies group international europe france'.split(
    ' ',
  ),
);
const LONGEST_ALIAS_IN_WORDS = 4;

/** Makers under one name: `Dell Inc.`, `DELL`, `LENOVO   `, `Hewlett-Packard`. */
export class MakerNames {
  private readonly names = new Map<string, string>();
  private readonly remembered = new Map<string, string>();

  /** @param aliases folded words → the name as the maker prints it */
  constructor(aliases: Iterable<readonly [alias: string, name: string]>) {
    for (const [alias, name] of aliases) this.names.set(alias, name);
  }

  /** Name for comparison and keys; an unknown maker is its own folded words without "Inc.", "Corporation"… */
  canonical(text: string): string {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const words = foldWords(text);
    const name = this.names.get(words) ?? this.withoutCompanyWords(words);
    if (this.remembered.size > 5000) this.remembered.clear();
    this.remembered.set(text, name);
    return name;
  }

  knows(text: string): boolean {
    return this.names.has(foldWords(text)) || this.names.has(stripped(foldWords(text)));
  }

  /** The maker a label begins with, and the rest: `HP ProDesk 400 G1` → HP, `ProDesk 400 G1`. */
  atStart(label: string): { readonly maker: string; readonly rest: string } | null {
    const words = label.split(/[\s/|,;:-]+/u);
    for (let length = Math.min(LONGEST_ALIAS_IN_WORDS, words.length - 1); length > 0; length--) {
      const maker = this.names.get(foldWords(words.slice(0, length).join(' ')));
      const last = words[length - 1] ?? '';
      if (maker && last !== '') {
        const end = endOf(label, words.slice(0, length));
        return { maker, rest: label.slice(end).replace(/^[\s/|,;:-]+/u, '') };
      }
    }
    return null;
  }

  private withoutCompanyWords(words: string): string {
    const short = stripped(words);
    return this.names.get(short) ?? short;
  }
}

function stripped(words: string): string {
  const list = words.split(' ');
  while (list.length > 1 && COMPANY_WORDS.has(list.at(-1) ?? '')) list.pop();
  return list.join(' ');
}

function endOf(label: string, words: readonly string[]): number {
  let end = 0;
  for (const word of words) end = label.indexOf(word, end) + word.length;
  return end;
}
