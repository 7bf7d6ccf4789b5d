import type { Row } from '../../components/data-table.js';
import type { EmptyView } from '../../components/empty-state.js';

/** `/imports/correspondances` */
export type MappingsView = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly empty: EmptyView | null;
  readonly isJustForgotten: boolean;
};

/** `/imports/correspondances/:id/oubli` */
export type ForgetMappingView = { readonly title: string; readonly sentence: string; readonly action: string };
