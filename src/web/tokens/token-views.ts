import type { Choice } from '../components/choice.js';
import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FormState } from '../components/form-state.js';
import type { PagerView } from '../components/pager.js';

/** `/jetons` */
export type TokensView = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
  readonly empty: EmptyView | null;
};

/** `/jetons/nouveau`; `longest` in days */
export type NewTokenView = {
  readonly form: FormState;
  readonly organisations: readonly Choice[];
  readonly longest: number;
};

/** A token just made: the only time its secret is shown. */
export type TokenMadeView = { readonly name: string; readonly secret: string };

/** `/jetons/:id`; `revoke` null when there is nothing left to revoke */
export type TokenView = {
  readonly name: string;
  readonly done: string | null;
  readonly facts: readonly { readonly term: string; readonly content: string }[];
  readonly revoke: { readonly sentence: string; readonly action: string } | null;
};
