import type { ActionCode, ReasonCode } from './advice-codes.js';
import type { RuleCode } from './rule-result.js';
import type { VerdictKind } from './verdict-kind.js';

/** What the rules answered, rule by rule; a rule that does not apply is absent, one without its datum is null. */
export type Outcomes = Readonly<Partial<Record<RuleCode, boolean | null>>>;

/** The verdict before it is explained: a function of the outcomes alone. */
export type Decision = {
  readonly verdict: VerdictKind;
  readonly because: ReasonCode;
  readonly actions: readonly ActionCode[];
  readonly decidedBy: readonly RuleCode[];
};
