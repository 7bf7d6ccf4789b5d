import type { DateOnly } from '../../kernel/date-only.js';
import type { Facts } from '../../kernel/domain-error.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e, Months } from '../../kernel/quantity.js';
import type { ActionCode, ReasonCode } from './advice-codes.js';
import type { MissingDatum, RuleCode, RuleResult } from './rule-result.js';
import type { VerdictKind } from './verdict-kind.js';

/** Version of the rules: the same case, day, tables and version give the same verdict for ever. */
export const RULE_VERSION = 'renewal/1';

/** Something said by its code, completed by facts; pages put it into words. */
export type Statement<Code extends string> = { readonly code: Code; readonly facts: Facts };

/** Something else that could be done. */
export type Alternative = Statement<ActionCode> & { readonly verdict: VerdictKind };

/** One rule that would turn the verdict if it answered otherwise: `works-failed` → `upgrade`. */
export type Counterfactual = {
  readonly code: `${RuleCode}-${'passed' | 'failed'}`;
  readonly rule: RuleCode;
  readonly passed: boolean;
  readonly verdict: VerdictKind;
  readonly facts: Facts;
};

/** What the rules answer about one device, and everything needed to check it or to disagree. A person decides. */
export type Verdict = {
  readonly verdict: VerdictKind;
  readonly because: Statement<ReasonCode>;
  /** what is to be done, in order; none when the device is kept as it is */
  readonly actions: readonly Statement<ActionCode>[];
  /** every rule that applies, in the order they are read */
  readonly reasons: readonly RuleResult[];
  /** those that decided */
  readonly decidedBy: readonly RuleCode[];
  /** what nobody has told, in the order of the rules */
  readonly missing: readonly MissingDatum[];
  readonly alternatives: readonly Alternative[];
  /** carbon spared against buying new, over `keptMonths`; null when nothing is spared or when it is not known */
  readonly avoidedKgCo2e: Estimate<KgCo2e> | null;
  /** months ahead for which it is counted, were the device kept so long */
  readonly keptMonths: Months;
  /** actions whose parts have no published footprint and are therefore left out of it */
  readonly avoidedLeavesOut: readonly ActionCode[];
  /** day to judge the device again when it is kept */
  readonly lookAgainOn: DateOnly | null;
  readonly wouldChangeIf: readonly Counterfactual[];
  readonly ruleVersion: string;
};
