import { fold } from '../../../kernel/text.js';
import type { Category } from '../category.js';
import type { DeviceStatus } from '../device-status.js';
import type { StatusMeaning } from './status-words.js';
import type { TypeMeaning } from './type-meaning.js';
import type { Vocabulary } from './vocabulary.js';

/** What a person said that some words of a file mean: whole cells, case and accents left aside. */
export type ChosenWords = {
  readonly types?: ReadonlyMap<string, Category | 'out-of-scope'> | undefined;
  readonly statuses?: ReadonlyMap<string, DeviceStatus> | undefined;
};

/** The vocabulary as a person corrected it for one file: a chosen word goes before every known one. */
export function withChosenWords(vocabulary: Vocabulary, { types, statuses }: ChosenWords): Vocabulary {
  return {
    ...vocabulary,
    types: types?.size ? chosenFirst(vocabulary.types, types, typeOf) : vocabulary.types,
    statuses: statuses?.size ? chosenFirst(vocabulary.statuses, statuses, statusOf) : vocabulary.statuses,
  };
}

/** Looks words up. */
type Finder<Meaning> = { find(text: string): Meaning | null };

function chosenFirst<Chosen, Meaning>(
  known: Finder<Meaning>,
  chosen: ReadonlyMap<string, Chosen>,
  meaningOf: (choice: Chosen) => Meaning,
): Finder<Meaning> {
  const byWord = new Map([...chosen].map(([word, choice]) => [fold(word), meaningOf(choice)]));
  return { find: (text) => byWord.get(fold(text)) ?? known.find(text) };
}

const typeOf = (choice: Category | 'out-of-scope'): TypeMeaning =>
  choice === 'out-of-scope' ? { is: 'out-of-scope', kind: 'chosen' } : { is: 'category', category: choice };

const statusOf = (status: DeviceStatus): StatusMeaning => ({ status, reason: null });
