import type { Estimate } from '../kernel/estimate.js';

/** A figure and its interval, in the unit that the key of its place says. */
export type FigureDocument = { readonly central: number; readonly low: number; readonly high: number };

export const figureOrNull = (figure: Estimate | null): FigureDocument | null =>
  figure === null ? null : { central: figure.central, low: figure.low, high: figure.high };

/** A figure that stands alone in its document, and says itself what it rests on. */
export type SourcedFigureDocument = FigureDocument & {
  readonly basis: string;
  readonly sources: readonly string[];
  readonly method: string;
};

export const sourcedFigureOrNull = (figure: Estimate | null): SourcedFigureDocument | null =>
  figure && {
    ...{ central: figure.central, low: figure.low, high: figure.high },
    ...{ basis: figure.basis, sources: figure.sourceIds, method: figure.methodVersion },
  };
