import type { CheckListView } from '../../components/check-list.js';
import type { Choice } from '../../components/choice.js';
import type { OptionGroupView } from '../../components/option-group.js';

/** Words that nobody understood, each with the meanings it may be given. */
export type WordsView = {
  readonly words: readonly {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly meanings: readonly Choice[];
  /** said when there are more words than the page asks about; empty otherwise */
  readonly more: string;
};

/** `/imports/:id/valeurs` */
export type ValuesView = {
  readonly importId: string;
  readonly purpose: string;
  readonly dates: readonly OptionGroupView[];
  readonly decimals: readonly OptionGroupView[];
  /** how days are written in columns that leave no doubt */
  readonly settled: readonly { readonly term: string; readonly content: string }[];
  readonly types: WordsView;
  readonly statuses: WordsView;
  readonly kinds: CheckListView;
  readonly fullExport: OptionGroupView;
  readonly isQuiet: boolean;
};
