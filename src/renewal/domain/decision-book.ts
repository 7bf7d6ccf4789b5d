import { alternativesOf, type Option } from './alternatives.js';
import { decide } from './decide.js';
import type { Decision, Outcomes } from './decision.js';
import { RULE_CODES, type RuleCode } from './rule-result.js';
import type { VerdictKind } from './verdict-kind.js';

/** A rule that would turn the verdict by answering so. */
export type Turn = { readonly rule: RuleCode; readonly passed: boolean; readonly verdict: VerdictKind };

/** A decision with what else could be done and what would turn it: a function of the outcomes alone. */
export type WeighedDecision = {
  readonly decision: Decision;
  readonly alternatives: readonly Option[];
  readonly turns: readonly Turn[];
};

/** What the request is, rather than what the device is: nobody asks "what if it were lost". */
const NATURE_OF_THE_REQUEST: readonly RuleCode[] = ['device-present', 'replaces-a-device'];
/** A fleet gives a few hundred different sets of outcomes; beyond this the memory is emptied. */
const REMEMBERED = 20_000;

/** Decisions, each weighed once: thousands of devices share the same outcomes. */
export class DecisionBook {
  private readonly known = new Map<string, WeighedDecision>();

  weigh(outcomes: Outcomes, isAsked: boolean): WeighedDecision {
    let key = isAsked ? '?' : '';
    for (const rule of RULE_CODES) key += letterOf(outcomes[rule]);
    const known = this.known.get(key);
    if (known) return known;
    if (this.known.size >= REMEMBERED) this.known.clear();
    const decision = decide(outcomes);
    const made = {
      decision: { ...decision, decidedBy: decision.decidedBy.filter((rule) => rule in outcomes) },
      alternatives: alternativesOf(decision, outcomes, isAsked),
      turns: turnsOf(outcomes, decision.verdict),
    };
    this.known.set(key, made);
    return made;
  }
}

const letterOf = (passed: boolean | null | undefined): string =>
  passed === undefined ? '-' : passed === null ? 'u' : passed ? 'y' : 'n';

/** Each rule in turn is made to answer otherwise, all else equal, and the decision is taken again; unknown is tried both ways. */
function turnsOf(outcomes: Outcomes, verdict: VerdictKind): Turn[] {
  return RULE_CODES.flatMap((rule) => {
    const answer = outcomes[rule];
    if (answer === undefined || NATURE_OF_THE_REQUEST.includes(rule)) return [];
    return (answer === null ? [false, true] : [!answer])
      .map((passed) => ({ rule, passed, verdict: decide({ ...outcomes, [rule]: passed }).verdict }))
      .filter((turn) => turn.verdict !== verdict);
  });
}
