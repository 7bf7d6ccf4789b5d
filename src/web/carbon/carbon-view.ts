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

type Link = { readonly label: string; readonly href: string };

/** A year of carbon, in words. */
export type CarbonYearView = {
  readonly purpose: string;
  readonly years: readonly Choice[];
  readonly year: string;
  readonly bases: readonly Choice[];
  readonly basis: string;
  /** the footprint ledger */
  readonly figures: readonly FigureView[];
  /** the same on the other basis, in one sentence */
  readonly otherBasis: string;
  readonly counted: string;
  /** the avoided ledger */
  readonly avoided: readonly FigureView[];
  readonly parts: readonly PartsView[];
  /** what the avoided ledger cannot tell */
  readonly leavesOut: string;
  /** on what the figures stand, rung by rung, on each basis */
  readonly ladders: readonly PartsView[];
  readonly models: Link;
  readonly whatIf: readonly FigureView[];
  /** what the figures come from, each with its licence and date */
  readonly sources: readonly { readonly link: Link; readonly terms: string }[];
  /** given when there is no device at all */
  readonly empty: EmptyView | null;
};
