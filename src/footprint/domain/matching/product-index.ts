import type { CatalogueEntry } from './catalogue-entry.js';
import { likeness, trigrams } from './likeness.js';
import type { Proposal } from './model-match.js';
import { TELLING_OPTIONS } from './model-vocabulary.js';
import { modelWords, type ModelWords } from './model-words.js';
import { isNumberOfModel, wordsApart } from './words-apart.js';

type Named = {
  readonly entry: CatalogueEntry;
  readonly words: ModelWords;
  /** the published name, which the maker may have given to another product too, and not a longer or older one */
  readonly isPublished: boolean;
};

/** A row that a text names; `isSure` is false for a name that the maker gave twice, said without anything that tells which. */
export type Found = { readonly entry: CatalogueEntry; readonly isSure: boolean };
type Candidate = Named & { readonly apart: number };

const PROPOSED_AT_MOST = 5;
const WORTH_PROPOSING = 0.5;

/** The names of one maker: under a number that a text must have to be any of them, and those that have no such number. */
type OfMaker = { readonly numbered: Map<string, Named[]>; readonly others: Named[] };

/** The catalogue, by maker and number, with every name taken apart once. */
export class ProductIndex {
  private readonly named = new Map<string, OfMaker>();
  private readonly letters = new Map<CatalogueEntry, ReadonlySet<string>>();

  constructor(readonly entries: readonly CatalogueEntry[]) {
    for (const entry of entries) {
      const ofMaker = this.named.get(entry.manufacturer) ?? { numbered: new Map<string, Named[]>(), others: [] };
      this.named.set(entry.manufacturer, ofMaker);
      for (const name of entry.matchedAs) {
        const words = modelWords(name, entry.manufacturer);
        if (words.words.size > 0) put(ofMaker, { entry, words, isPublished: name === entry.name });
      }
      this.letters.set(entry, trigrams(`${entry.manufacturer} ${entry.name}`));
    }
  }

  get makers(): readonly string[] {
    return [...this.named.keys()];
  }

  /** The rows that a text names, all of them when a form or a storage is left unsaid; none when a size is. */
  find(manufacturer: string, text: ModelWords): readonly Found[] {
    if (text.words.size === 0) return [];
    const candidates: Candidate[] = [];
    for (const name of worthComparing(this.named.get(manufacturer), text)) {
      const apart = wordsApart(text, name.words, name.entry.screenInches);
      if (apart !== null) candidates.push({ ...name, apart });
    }
    const least = Math.min(...candidates.map(({ apart }) => apart));
    const nearest = candidates.filter(({ apart }) => apart === least);
    const fitting = ofStorage(ofOptions(nearest, text), text);
    return ofSize(fitting, text).reduce<readonly Found[]>((found, { entry, isPublished }) => {
      if (found.some((one) => one.entry === entry)) return found;
      const isSure = entry.nameGivenAgainIn === null || !isPublished || text.form !== null || text.words.has('aio');
      return [...found, { entry, isSure }];
    }, []);
  }

  /** Products whose letters are like those of a text, the most alike first. */
  propose(manufacturer: string, model: string): readonly Proposal[] {
    const letters = trigrams(`${manufacturer} ${model}`);
    const proposals: Proposal[] = [];
    for (const entry of this.entries) {
      if (manufacturer !== '' && entry.manufacturer !== manufacturer) continue;
      const alike = likeness(letters, this.letters.get(entry) ?? new Set());
      if (alike >= WORTH_PROPOSING) proposals.push({ entry, likeness: alike });
    }
    return proposals.sort((one, other) => other.likeness - one.likeness).slice(0, PROPOSED_AT_MOST);
  }
}

function put(ofMaker: OfMaker, name: Named): void {
  const number = [...name.words.words].find(isNumberOfModel);
  if (number === undefined) ofMaker.others.push(name);
  else ofMaker.numbered.set(number, [...(ofMaker.numbered.get(number) ?? []), name]);
}

const worthComparing = (ofMaker: OfMaker | undefined, text: ModelWords): readonly Named[] =>
  ofMaker === undefined
    ? []
    : [...text.words].flatMap((word) => ofMaker.numbered.get(word) ?? []).concat(ofMaker.others);

/** Options that a text says choose among the rows; when no row says them, those that make another sheet leave none. */
function ofOptions(candidates: readonly Candidate[], text: ModelWords): readonly Candidate[] {
  if (text.options.size === 0) return candidates;
  const saying = candidates.filter(({ words }) => [...text.options].every((option) => words.options.has(option)));
  if (saying.length > 0) return saying;
  return [...text.options].some((option) => TELLING_OPTIONS.has(option)) ? [] : candidates;
}

/** A storage that a text says must be that of the row, unless the row says none. */
function ofStorage(candidates: readonly Candidate[], text: ModelWords): readonly Candidate[] {
  const said = text.storageGb;
  if (said === null) return candidates;
  return candidates.filter(({ words }) => words.storageGb === null || words.storageGb === said);
}

/** Rows that differ by the size of the screen are several products: a text that says no size names none of them. */
function ofSize(candidates: readonly Candidate[], text: ModelWords): readonly Candidate[] {
  const sizes = [...new Set(candidates.map(({ words }) => words.inches).filter((inches) => inches !== null))];
  if (sizes.length === 0 || text.inches !== null) return candidates;
  const saysSize = [...text.words].some((word) =>
    sizes.some((size) => [Math.floor(size), Math.round(size)].includes(Number(word))),
  );
  if (saysSize) return candidates;
  const sizeless = candidates.filter(({ words }) => words.inches === null);
  if (sizeless.length > 0) return sizeless;
  return sizes.length > 1 || candidates.some(({ entry }) => entry.manufacturer === 'Apple') ? [] : candidates;
}
