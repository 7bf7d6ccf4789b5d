import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { PagerView } from '../components/pager.js';

type Link = { readonly label: string; readonly href: string };

/** What was just done, and the way back. */
export type DoneView = { readonly sentence: string; readonly undo: Link | null };

/** `/carbone/modeles` and `/carbone/modeles/reconnus`: a list of texts. */
export type ModelListView = {
  readonly title: string;
  readonly purpose: string;
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly Row[];
  readonly empty: EmptyView | null;
  readonly pager: PagerView;
  readonly done: DoneView | null;
  readonly links: readonly (Link & { readonly download?: true })[];
  /** the list one came from, when this is not the first */
  readonly parents: readonly Link[];
};

/** A product that a person may choose, what it is and how it differs said beside it. */
export type CandidateView = {
  readonly value: string;
  readonly name: string;
  /** year, size, kind and figure */
  readonly facts: string;
  /** why it is proposed, and the words that differ */
  readonly differences: string;
  /** empty unless something speaks against it */
  readonly warning: string;
  readonly sheet: Link | null;
};

/** `/carbone/modeles/texte` */
export type ModelTextView = {
  readonly title: string;
  readonly purpose: string;
  readonly facts: string;
  /** how its devices are counted today */
  readonly now: string;
  readonly devices: Link;
  readonly hidden: Readonly<Record<string, string>>;
  readonly candidates: readonly CandidateView[];
  /** the value that stands for none of them */
  readonly none: string;
  /** what nobody may decide here is read only */
  readonly mayDecide: boolean;
  readonly error: string | null;
};

/** `/carbone/modeles/accord` and `/carbone/modeles/reconnus/:id/retrait`: what it changes, before it is done. */
export type AliasChangeView = {
  readonly title: string;
  readonly purpose: string;
  readonly sentence: string;
  /** empty unless something speaks against it */
  readonly warning: string;
  /** null when no figure changes */
  readonly table: {
    readonly caption: string;
    readonly columns: readonly { readonly label: string }[];
    readonly rows: readonly Row[];
  } | null;
  readonly unchanged: string;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly button: string;
  readonly cancel: Link;
  readonly parents: readonly Link[];
};
