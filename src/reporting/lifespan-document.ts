import type { LifespanAnswer } from '../lifespan/domain/lifespan-answer.js';
import type { SupportEnd } from '../lifespan/domain/support-end.js';
import { figureOrNull, type FigureDocument } from './figure-document.js';

/** What is said of the life of a device, as programs read it. */
export type LifespanDocument = {
  /** expected months left, counted within the next 60 */
  readonly remainingMonths: number | null;
  readonly lowMonths: number | null;
  readonly highMonths: number | null;
  readonly medianRemainingMonths: FigureDocument | null;
  /** chance, from 0 to 1, to serve that many more months */
  readonly stillServing: readonly (FigureDocument & { readonly inMonths: number })[];
  /** why nothing is said */
  readonly because: string | null;
  readonly basis: string | null;
  readonly sources: readonly string[];
  readonly method: string | null;
  readonly support: SupportEnd;
};

export function lifespanDocument(answer: LifespanAnswer): LifespanDocument {
  const { remaining } = answer;
  return {
    remainingMonths: remaining?.central ?? null,
    lowMonths: remaining?.low ?? null,
    highMonths: remaining?.high ?? null,
    medianRemainingMonths: figureOrNull(answer.medianRemaining),
    stillServing: answer.stillServing.map(({ inMonths, probability: { central, low, high } }) => ({
      inMonths,
      ...{ central, low, high },
    })),
    because: answer.noRemainingBecause,
    basis: remaining?.basis ?? null,
    sources: remaining?.sourceIds ?? [],
    method: remaining?.methodVersion ?? null,
    support: answer.supportEnd,
  };
}
