import type { Row } from '../../components/data-table.js';
import type { FormState } from '../../components/form-state.js';
import type { PagerView } from '../../components/pager.js';
import type { EmptyView } from '../../components/empty-state.js';

/** `/imports/correspondances` */
export type MappingsView = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly empty: EmptyView | null;
  readonly pager: PagerView;
  /** what was just done; null when nothing was */
  readonly done: string | null;
};

/** `/imports/correspondances/:id/oubli` */
export type ForgetMappingView = { readonly title: string; readonly sentence: string; readonly action: string };

/** `/imports/correspondances/:id/nom` */
export type RenameMappingView = { readonly title: string; readonly action: string; readonly form: FormState };
