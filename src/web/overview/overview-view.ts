import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { FigureView } from '../components/figure-view.js';
import type { PyramidGeometry } from './age-pyramid.js';

/** Something that waits for a person, and where it is done. */
export type TaskView = { readonly title: string; readonly detail: string; readonly href: string };

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
