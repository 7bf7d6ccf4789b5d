import type { Column, Row } from '../components/data-table.js';
import type { EmptyView } from '../components/empty-state.js';
import type { CurveGeometry } from './curve-geometry.js';

/** A chart and everything written on it. */
export type CurveChartView = {
  readonly geometry: CurveGeometry;
  readonly title: string;
  readonly description: string;
  /** labels of the levels, in their order */
  readonly levels: readonly string[];
  readonly rule: string;
  readonly service: string;
  readonly technical: string;
  /** labels of the ticks, and numbers at risk under them */
  readonly ages: readonly string[];
  readonly atRisk: readonly string[];
  readonly atRiskLabel: string;
};

type Table = { readonly caption: string; readonly columns: readonly Column[]; readonly rows: readonly Row[] };
export type Link = { readonly label: string; readonly href: string };

/** One category or model: what is found in sentences, the curve, its table, its models. */
export type LifeCurveView = {
  readonly title: string;
  readonly purpose: string;
  readonly parents: readonly Link[];
  /** what the curve says, most important first; or why there is none */
  readonly findings: readonly string[];
  readonly chart: CurveChartView | null;
  /** how the chart is read */
  readonly reading: string;
  readonly years: Table;
  /** null for one model */
  readonly models: (Table & { readonly more: string }) | null;
  readonly methods: readonly Link[];
};

/** How long each category serves. */
export type LifespansView = {
  readonly purpose: string;
  readonly findings: readonly string[];
  readonly table: Table;
  readonly note: string;
  readonly methods: readonly Link[];
  readonly empty: EmptyView | null;
};
