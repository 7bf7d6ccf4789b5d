import type { Facts } from '../kernel/domain-error.js';
import type { RuleResult } from '../renewal/domain/rule-result.js';
import type { Verdict } from '../renewal/domain/verdict.js';
import type { VerdictKind } from '../renewal/domain/verdict-kind.js';
import { sourcedFigureOrNull, type SourcedFigureDocument } from './figure-document.js';

type Statement = { readonly code: string; readonly facts: Facts };

/** What the rules answer, as programs read it: the same keys as a renewal check. */
export type VerdictDocument = {
  readonly verdict: VerdictKind;
  readonly because: Statement;
  readonly actions: readonly Statement[];
  readonly reasons: readonly RuleResult[];
  readonly decidedBy: readonly string[];
  readonly missing: readonly string[];
  readonly alternatives: readonly (Statement & { readonly verdict: VerdictKind })[];
  readonly avoidedKgCo2e: SourcedFigureDocument | null;
  readonly keptMonths: number;
  /** actions whose parts have no published footprint: the spared carbon leaves them out */
  readonly avoidedLeavesOut: readonly string[];
  readonly lookAgainOn: string | null;
  readonly wouldChangeIf: Verdict['wouldChangeIf'];
  readonly ruleVersion: string;
};

export function verdictDocument(verdict: Verdict): VerdictDocument {
  return { ...verdict, avoidedKgCo2e: sourcedFigureOrNull(verdict.avoidedKgCo2e) };
}
