import type { Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { ActiveFilter } from '../components/filter-chips.js';
import type { PagerView } from '../components/pager.js';
import type { FleetFilters } from './fleet-filters.js';

/** The list of devices, ready to be shown. */
export type FleetView = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly filters: FleetFilters;
  readonly activeFilters: readonly ActiveFilter[];
  readonly allFiltersHref: string;
  readonly exportHref: string;
  readonly workbookHref: string;
  /** where a device is added by hand; null for whoever may not */
  readonly addHref: string | null;
  readonly pager: PagerView;
  /** given instead of rows */
  readonly empty: EmptyView | null;
};
