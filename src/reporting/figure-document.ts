import type { Estimate } from '../kernel/estimate.js';

/** A figure and its interval, in the unit that the key of its place says. */
export type FigureDocument = { readonly central: number; readonly low: number; readonly high: number };

export const figureOrNull = (figure: Estimate | null): FigureDocument | null =>
  figure === null ? null : { central: figure.central, low: figure.low, high: figure.high };
