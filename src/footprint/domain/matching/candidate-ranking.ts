import type { Category } from '../../../inventory/domain/category.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { likeness, trigrams } from './likeness.js';
import { modelWords, type ModelWords } from './model-words.js';
import { areKin } from './near-kinds.js';
import { isNumberOfModel } from './words-apart.js';

/**
 * Why a product is proposed: its words are those of the text, which several products have (`variant`) or which were sold again under
 * another generation (`other-generation`); it has the number of the text (`same-number`); or its letters are like those of the text (`alike`).
 */
export const CANDIDATE_REASONS = ['variant', 'other-generation', 'same-number', 'alike'] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** A product that a person may accept for a text: likely, never sure. */
export type Candidate = {
  readonly entry: CatalogueEntry;
  /** 0 to 1; it orders the candidates of one text and decides nothing */
  readonly score: number;
  readonly because: CandidateReason;
  /** words of one and not of the other: what a person has to look at (`gen2` against `gen1`) */
  readonly onlyInText: readonly string[];
  readonly onlyInName: readonly string[];
};

/** A text whose product is looked for. */
export type CandidateQuery = {
  /** canonical; empty when not known: then of any maker */
  readonly maker: string;
  /** the model, its marketing name when the text is a code */
  readonly name: string;
  readonly category: Category | null;
  /** ids of the products that the words of the text name, before the year of purchase is looked at */
  readonly named: ReadonlySet<string>;
  /** those of them that the match keeps: variants of one product */
  readonly kept: ReadonlySet<string>;
};

const SHOWN_AT_MOST = 5;
/** Least score of a product that shares the number of the text, and of one whose letters alone are alike. */
const WORTH_SHOWING = { 'same-number': 0.4, alike: 0.46 } as const;
/** A number tells a product from another better than the word of its series. */
const WEIGHT_OF_NUMBER = 3;

type Prepared = { readonly letters: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** Puts products in the order in which a person should look at them. Pure; the catalogue is taken apart once. */
export class CandidateRanking {
  private readonly prepared: ReadonlyMap<CatalogueEntry, Prepared>;

  constructor(entries: readonly CatalogueEntry[]) {
    this.prepared = new Map(entries.map((entry) => [entry, prepare(entry.manufacturer, entry.name)]));
  }

  /** At most five products of the same maker and kind, the likeliest first; none when nothing comes near. */
  rank({ maker, name, category, named, kept }: CandidateQuery): readonly Candidate[] {
    const asked = prepare(maker, name);
    const candidates: Candidate[] = [];
    for (const [entry, product] of this.prepared) {
      if (maker !== '' && entry.manufacturer !== maker) continue;
      if (!areKin(entry.category, category)) continue;
      const isNamed = named.has(entry.id);
      const score = (likeness(asked.letters, product.letters) + agreement(asked.words, product.words)) / 2;
      const near = shareNumber(asked.words, product.words) ? 'same-number' : 'alike';
      if (!isNamed && score < WORTH_SHOWING[near]) continue;
      const because = kept.has(entry.id) ? 'variant' : isNamed ? 'other-generation' : near;
      candidates.push({ entry, score, because, ...difference(asked.words, product.words) });
    }
    return candidates.sort(byLikelihood).slice(0, SHOWN_AT_MOST);
  }
}

const byLikelihood = (one: Candidate, other: Candidate): number =>
  rung(one) - rung(other) || other.score - one.score || (one.entry.id < other.entry.id ? -1 : 1);

/** Those that the words name come first; a shared number is in the score already. */
const rung = ({ because }: Candidate): number => (because === 'variant' ? 0 : because === 'other-generation' ? 1 : 2);

function prepare(maker: string, name: string): Prepared {
  const words = sayable(modelWords(name, maker));
  return { letters: trigrams([maker, ...words].join(' ')), words };
}

/** Every word that tells a product, its form and size among them. */
function sayable({ words, form, inches, storageGb }: ModelWords): ReadonlySet<string> {
  const said = new Set(words);
  if (form !== null) said.add(form);
  if (inches !== null) said.add(`${String(inches)}"`);
  if (storageGb !== null) said.add(`${String(storageGb)}gb`);
  return said;
}

const weight = (word: string): number => (isNumberOfModel(word) ? WEIGHT_OF_NUMBER : 1);

/** What two sets of words share, by weight: 1 when they are the same, 0 when nothing is shared. */
function agreement(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  let all = 0;
  for (const word of new Set([...one, ...other])) {
    all += weight(word);
    if (one.has(word) && other.has(word)) shared += weight(word);
  }
  return all === 0 ? 0 : shared / all;
}

const shareNumber = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => isNumberOfModel(word) && other.has(word));

const difference = (text: ReadonlySet<string>, name: ReadonlySet<string>) => ({
  onlyInText: [...text].filter((word) => !name.has(word)),
  onlyInName: [...name].filter((word) => !text.has(word)),
});
