import type { LifespanAnswer } from '../../lifespan/domain/lifespan-answer.js';
import type { SupportEnd } from '../../lifespan/domain/support-end.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { RenewalCase } from './renewal-case.js';
import type { RenewalPolicy } from './renewal-policy.js';
import type { RuleResult } from './rule-result.js';

/** All that a rule may look at. */
export type RuleContext = {
  readonly given: RenewalCase;
  readonly today: DateOnly;
  readonly policy: RenewalPolicy;
  readonly lifespan: LifespanAnswer;
  /** of the tables, or the day the person gave */
  readonly support: SupportEnd;
};

/** One rule: what it found, or null where it does not apply to such a device or request. */
export type Rule = (context: RuleContext) => RuleResult | null;

/** Who sets a criterion that has no number: the project's method, data/methods/renewal-rules.md. */
export const OUR_CHOICE = 'prolonge-default';
