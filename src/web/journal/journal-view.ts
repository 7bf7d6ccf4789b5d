import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { PagerView } from '../components/pager.js';

/** `/journal` */
export type JournalView = {
  readonly purpose: string;
  readonly chain: { readonly tone: 'info' | 'danger'; readonly sentence: string };
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly pager: PagerView;
  readonly empty: EmptyView | null;
};
