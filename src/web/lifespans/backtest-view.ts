import type { Column, Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';

/** One past year: its table, or why there is none. */
export type BacktestYearView = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
};

export type BacktestView = {
  readonly summary: string;
  readonly years: readonly BacktestYearView[];
  readonly method: { readonly label: string; readonly href: string };
  readonly empty: EmptyView | null;
};
