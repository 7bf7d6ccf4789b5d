import { KEPT_TABLES, type KeptKind } from './kept-tables.js';
import { keptWordsEn } from './kept-words.en.js';
import { keptWordsFr } from './kept-words.fr.js';
import type { KeptLimits, KeptWords } from './kept-words.js';

/** One kind of data kept about people. */
export type KeptLine = KeptWords & { readonly kind: KeptKind; readonly tables: readonly string[] };

const KINDS = Object.keys(KEPT_TABLES) as readonly KeptKind[];

/** What is kept about people, why, by what right, how long, and who sees it; every table of the schema is accounted for. */
export function whatIsKept(language: 'fr' | 'en', limits: KeptLimits): readonly KeptLine[] {
  const words = (language === 'fr' ? keptWordsFr : keptWordsEn)(limits);
  return KINDS.map((kind) => ({ kind, tables: KEPT_TABLES[kind], ...words[kind] }));
}
