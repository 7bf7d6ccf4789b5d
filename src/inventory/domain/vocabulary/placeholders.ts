import { WordList } from './word-list.js';

/** What a placeholder stands for: makers' factory settings and what people type when they have nothing to type. */
export type PlaceholderKind = 'serial' | 'asset-tag' | 'uuid' | 'product';

const SAME_CHARACTER = /^(.)\1+$/u;
const NO_LETTER_NO_DIGIT = /^[^\p{L}\p{N}]*$/u;

/** Texts that look like an identifier and identify nothing: "To be filled by O.E.M.", "Default string", "0", "XXXXXX". */
export class Placeholders {
  private readonly lists: Readonly<Record<PlaceholderKind, WordList>>;

  /** @param lines `appliesTo` is a kind, or `any` */
  constructor(lines: readonly { readonly value: string; readonly appliesTo: string }[]) {
    const list = (kind: PlaceholderKind): WordList =>
      new WordList(
        lines.filter((line) => line.appliesTo === 'any' || line.appliesTo === kind).map((line) => line.value),
      );
    this.lists = {
      serial: list('serial'),
      'asset-tag': list('asset-tag'),
      uuid: list('uuid'),
      product: list('product'),
    };
  }

  has(text: string, kind: PlaceholderKind): boolean {
    if (this.lists[kind].has(text)) return true;
    if (kind === 'product') return false;
    return (
      text.length < 2 ||
      (SAME_CHARACTER.test(text) && text.length > 2) ||
      NO_LETTER_NO_DIGIT.test(text) ||
      text === '00'
    );
  }
}
