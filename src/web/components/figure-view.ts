import type { EstimateView } from './estimate-view.js';

/** One figure: what it is, how much with its interval, and on what it is computed. */
export type FigureView = {
  readonly label: string;
  readonly central: string;
  /** empty when the figure is not known */
  readonly range: string;
  readonly basis: string;
  /** links to sources and method; none for a plain count */
  readonly links: EstimateView['sources'];
};
