import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { EstimateView } from '../components/estimate-view.js';
import type { PyramidGeometry } from './age-pyramid.js';

/** Something that waits for a person, and where it is done. */
export type TaskView = { readonly title: string; readonly detail: string; readonly href: string };

/** One figure of the fleet: what it is, how much with its interval, and on what it is computed. */
export type FigureView = {
  readonly label: string;
  readonly central: string;
  /** empty when the figure is not known */
  readonly range: string;
  readonly basis: string;
  /** links to sources and method; none for a plain count */
  readonly links: EstimateView['sources'];
};

/** Ages drawn and tabulated: the same numbers twice. */
export type PyramidView = {
  readonly description: string;
  readonly panels: readonly {
    readonly title: string;
    readonly labels: readonly string[];
    readonly counts: readonly string[];
  }[];
  readonly geometry: PyramidGeometry;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly total: Row;
};

export type OverviewView = {
  readonly purpose: string;
  readonly tasks: readonly TaskView[];
  readonly figures: readonly FigureView[];
  readonly pyramid: PyramidView | null;
  /** given when there is no device at all */
  readonly empty: EmptyView | null;
};
