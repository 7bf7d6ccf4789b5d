import type { Choice } from '../components/choice.js';
import type { Column, Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FigureView } from '../components/figure-view.js';

/** A table of parts that add up to their whole. */
export type PartsView = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly total: Row;
};

/** A year of carbon, in words. */
export type CarbonYearView = {
  readonly purpose: string;
  readonly years: readonly Choice[];
  readonly year: string;
  readonly bases: readonly Choice[];
  readonly basis: string;
  readonly figures: readonly FigureView[];
  readonly counted: string;
  readonly parts: readonly PartsView[];
  /** what the avoided ledger cannot tell */
  readonly leavesOut: string;
  readonly whatIf: readonly FigureView[];
  /** given when there is no device at all */
  readonly empty: EmptyView | null;
};
