import type { RetirementReason } from '../device-status.js';
import type { HeaderIndex } from './header-index.js';
import type { MakerNames } from './maker-names.js';
import type { ModelRules } from './model-rules.js';
import type { PhraseFinder } from './phrase-finder.js';
import type { Placeholders } from './placeholders.js';
import type { StatusMeaning } from './status-words.js';
import type { TypeMeaning } from './type-meaning.js';
import type { WordList } from './word-list.js';

/** The words of inventories (data/vocabulary): everything the importer knows about how people and programs write. */
export type Vocabulary = {
  readonly headers: HeaderIndex;
  readonly types: { find(text: string): TypeMeaning | null };
  readonly models: ModelRules;
  readonly makers: MakerNames;
  readonly statuses: { find(text: string): StatusMeaning | null };
  readonly retirementReasons: PhraseFinder<RetirementReason>;
  readonly nullMarkers: WordList;
  readonly placeholders: Placeholders;
};
