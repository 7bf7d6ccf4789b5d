import type { FootprintAnswer } from '../../footprint/domain/footprint-answer.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { Facts } from '../../kernel/domain-error.js';
import { months } from '../../kernel/quantity.js';
import type { LifespanAnswer } from '../../lifespan/domain/lifespan-answer.js';
import { actionFacts } from './action-facts.js';
import { avoidedByVerdict, type PartFinder } from './avoided-by-verdict.js';
import type { DecisionBook, Turn } from './decision-book.js';
import type { Outcomes } from './decision.js';
import { evaluateRules } from './evaluate-rules.js';
import { lookAgainOn } from './look-again.js';
import { memoryWanted } from './memory-wanted.js';
import type { RenewalCase } from './renewal-case.js';
import type { RenewalPolicy } from './renewal-policy.js';
import type { RuleContext } from './rule.js';
import type { MissingDatum, RuleResult } from './rule-result.js';
import { supportOfCase } from './support-of-case.js';
import { RULE_VERSION, type Counterfactual, type Verdict } from './verdict.js';

/** What the rules rest on besides the case: thresholds, life, carbon of the device and of the parts that may be fitted. */
export type Evidence = {
  readonly policy: RenewalPolicy;
  readonly lifespan: LifespanAnswer;
  readonly footprint: FootprintAnswer;
  readonly partOf: PartFinder;
  readonly decisions: DecisionBook;
};

const DEFAULT_KEPT_MONTHS = 24;

/**
 * Judges whether a device should be kept, brought up to date, or replaced, and how. Deterministic: the same case, day and
 * evidence give the same verdict. A person decides; this only advises.
 * @see data/methods/renewal-rules.md
 */
export function judgeRenewal(given: RenewalCase, today: DateOnly, evidence: Evidence): Verdict {
  const { policy, lifespan, decisions } = evidence;
  const support = supportOfCase(given.device, lifespan.supportEnd, today);
  const context: RuleContext = { given, today, policy, lifespan, support };
  const reasons = evaluateRules(context);
  const { decision, alternatives, turns } = decisions.weigh(outcomesOf(reasons), given.request !== null);
  const keptMonths = months(policy.number('kept-months')?.value ?? DEFAULT_KEPT_MONTHS);
  const avoided = avoidedByVerdict(decision, keptMonths, context, evidence.footprint, evidence.partOf);
  const isKept = decision.verdict === 'extend' || decision.verdict === 'upgrade';
  return {
    verdict: decision.verdict,
    because: { code: decision.because, facts: reasonFacts(context) },
    actions: decision.actions.map((code) => ({ code, facts: actionFacts(code, context, reasons) })),
    reasons,
    decidedBy: decision.decidedBy,
    missing: missingOf(reasons),
    alternatives: alternatives.map(({ verdict, code }) => ({
      verdict,
      code,
      facts: actionFacts(code, context, reasons),
    })),
    avoidedKgCo2e: avoided.estimate,
    keptMonths,
    avoidedLeavesOut: avoided.leavesOut,
    lookAgainOn: isKept ? lookAgainOn(context) : null,
    wouldChangeIf: turns.map((turn) => counterfactual(turn, reasons)),
    ruleVersion: RULE_VERSION,
  };
}

function outcomesOf(reasons: readonly RuleResult[]): Outcomes {
  const outcomes: { -readonly [Key in keyof Outcomes]: Outcomes[Key] } = {};
  for (const { rule, passed } of reasons) outcomes[rule] = passed;
  return outcomes;
}

function missingOf(reasons: readonly RuleResult[]): readonly MissingDatum[] {
  const missing = new Set<MissingDatum>();
  for (const reason of reasons) if (reason.missing !== null) missing.add(reason.missing);
  return [...missing];
}

function counterfactual({ rule, passed, verdict }: Turn, reasons: readonly RuleResult[]): Counterfactual {
  const reason = reasons.find((one) => one.rule === rule);
  const facts = {
    ...reason?.facts,
    value: reason?.value ?? null,
    threshold: reason?.threshold ?? null,
    unit: reason?.unit ?? null,
  };
  return { code: `${rule}-${passed ? 'passed' : 'failed'}`, rule, passed, verdict, facts };
}

function reasonFacts({ given, policy, lifespan, support }: RuleContext): Facts {
  return {
    ageMonths: lifespan.age?.months ?? null,
    targetMonths: policy.number('target-life', given.device.category)?.value ?? null,
    product: support.product,
    supportEndsOn: support.on,
    reason: given.request?.reason ?? null,
    ramGb: given.device.ramGb,
    ramGbWanted: memoryWanted(given, policy),
  };
}
