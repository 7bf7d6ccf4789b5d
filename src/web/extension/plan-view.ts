import type { Choice } from '../components/choice.js';
import type { Column, Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { ActiveFilter } from '../components/filter-chips.js';
import type { PagerView } from '../components/pager.js';

type Link = { readonly label: string; readonly href: string; readonly download?: boolean };

/** The extension plan, ready to be shown. */
export type PlanView = {
  /** what all the devices chosen are together; empty when there is none */
  readonly total: string;
  /** what the total leaves out, and what it rests on */
  readonly notes: readonly string[];
  readonly method: Link;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    /** null: any text */
    readonly choices: readonly Choice[] | null;
    readonly value: string;
    /** what the empty choice says; null when a value must be chosen */
    readonly any: string | null;
  }[];
  readonly activeFilters: readonly ActiveFilter[];
  readonly pager: PagerView;
  readonly links: readonly Link[];
  /** begins a campaign with the devices chosen */
  readonly campaignHref: string;
  /** given instead of rows */
  readonly empty: EmptyView | null;
};
