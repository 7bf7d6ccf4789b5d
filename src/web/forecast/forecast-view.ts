import type { Column, Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { ForecastBars } from './forecast-bars.js';

type Table = { readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/** The forecast as its page shows it. */
export type ForecastView = {
  readonly purpose: string;
  readonly choices: readonly { readonly value: number; readonly label: string; readonly isChosen: boolean }[];
  readonly findings: readonly string[];
  readonly compared: Table;
  readonly chart: {
    readonly bars: ForecastBars;
    readonly title: string;
    readonly description: string;
    readonly years: readonly { readonly x: number; readonly label: string }[];
    readonly most: string;
  };
  readonly quarters: Table;
  readonly categories: Table;
  readonly notes: readonly string[];
  readonly links: readonly { readonly label: string; readonly href: string; readonly download: boolean }[];
  readonly empty: EmptyView | null;
};
