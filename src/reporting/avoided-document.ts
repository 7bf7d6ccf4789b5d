import { AVOIDED_LEAVES_OUT, type AvoidedSoFar } from '../footprint/domain/avoided-so-far.js';
import { sourcedFigureOrNull, type SourcedFigureDocument } from './figure-document.js';

/** The avoided ledger of one device on one basis as programs read it: against buying new, never a credit, never netted. */
export type AvoidedDocument = {
  readonly basis: string;
  readonly toDateKgCo2e: SourcedFigureDocument | null;
  readonly thisYearKgCo2e: SourcedFigureDocument | null;
  /** years served beyond the life that counts, so far */
  readonly creditedYears: number;
  /** the larger of the reference life and of the fleet's own median age at exit */
  readonly lifeThatCountsYears: number;
  readonly substitutionShare: number;
  /** the new device whose purchase is spared */
  readonly spares: { readonly configuration: string; readonly embodiedKgCo2e: number; readonly level: string };
  /** what no record tells: unknown, not zero */
  readonly leavesOut: readonly string[];
};

export function avoidedDocument(avoided: AvoidedSoFar | null): AvoidedDocument | null {
  if (avoided === null) return null;
  const { replacement, toDate, thisYear } = avoided;
  const { configuration, embodied } = replacement;
  return {
    basis: replacement.basis,
    toDateKgCo2e: sourcedFigureOrNull(toDate.avoided),
    thisYearKgCo2e: sourcedFigureOrNull(thisYear.avoided),
    creditedYears: toDate.creditedYears,
    lifeThatCountsYears: toDate.lifeThatCounts,
    substitutionShare: toDate.substitutionShare,
    spares: { configuration, embodiedKgCo2e: embodied.central, level: embodied.precision },
    leavesOut: AVOIDED_LEAVES_OUT,
  };
}
