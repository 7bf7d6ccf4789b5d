import { isCategory } from '../../inventory/domain/category.js';
import type { RuleResult, RuleValue } from '../../renewal/domain/rule-result.js';
import type { Verdict } from '../../renewal/domain/verdict.js';
import type { Row } from '../components/data-table.js';
import { presentEstimate, type SourceNames } from '../components/present-estimate.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { sayRuleValue } from '../wording/say-rule-value.js';
import type { AdviceView } from './device-view.js';

/** Most reasons, and most ways to another answer, told on the sheet; the table of rules has them all. */
const MOST_TOLD = 5;

/** Says a verdict: the sentence, what to do, why, what is missing, what would change it, and every rule. */
export function presentAdvice(verdict: Verdict, locale: Locale, nameOf: SourceNames): AdviceView {
  const { renewal, codes } = locale.words;
  const decisive = verdict.reasons.filter(({ rule }) => verdict.decidedBy.includes(rule));
  const told = decisive.length > 0 ? decisive : verdict.reasons.filter(({ passed }) => passed !== null);
  const actions = verdict.actions.map(({ code, facts }) => `${renewal.action[code](facts)}.`);
  const others = verdict.alternatives.map(({ code, facts }) => `${renewal.action[code](facts)}.`);
  return {
    verdict: verdict.verdict,
    sentence: renewal.because[verdict.because.code](verdict.because.facts),
    actions,
    reasons: told.slice(0, MOST_TOLD).map((reason) => sayReason(reason, locale)),
    alternatives: others.filter((other) => !actions.includes(other)),
    avoided: verdict.avoidedKgCo2e === null ? null : presentEstimate(verdict.avoidedKgCo2e, locale, nameOf),
    avoidedNote: [
      locale.words.device.avoidedNote,
      renewal.avoidedOver(verdict.keptMonths),
      ...(verdict.avoidedLeavesOut.length > 0 ? [renewal.avoidedLeavesOut] : []),
    ].join(', '),
    missing:
      verdict.missing.length === 0
        ? ''
        : renewal.missingList(verdict.missing.map((datum) => renewal.missing[datum]).join(', ')),
    lookAgain: verdict.lookAgainOn === null ? '' : renewal.lookAgain(verdict.lookAgainOn),
    changes: verdict.wouldChangeIf
      .slice(0, MOST_TOLD)
      .map(({ rule, passed, verdict: other }) =>
        renewal.wouldBe(renewal.condition[rule][passed ? 'passed' : 'failed'], codes.verdict[other].toLowerCase()),
      ),
    rules: verdict.reasons.map((reason) => presentRule(reason, locale, nameOf)),
    ruleVersion: verdict.ruleVersion,
  };
}

function sayReason(reason: RuleResult, { words }: Locale): string {
  const { passed, failed, unknown } = words.renewal.rule[reason.rule];
  return reason.passed === null ? unknown : reason.passed ? passed(reason) : failed(reason);
}

function presentRule(reason: RuleResult, locale: Locale, nameOf: SourceNames): Row {
  const { rules } = locale.words.device;
  const outcome =
    reason.passed === null
      ? ({ text: rules.unknown, tone: 'quiet' } as const)
      : reason.passed
        ? ({ text: rules.passed, tone: 'good' } as const)
        : ({ text: rules.failed, tone: 'caution' } as const);
  return {
    cells: [
      locale.words.renewal.rule[reason.rule].name,
      reason.missing === null
        ? sayValue(reason.value, reason.unit, locale)
        : { text: locale.words.layout.unknown, tone: 'quiet' },
      sayValue(reason.threshold, reason.unit, locale),
      outcome,
      { text: nameOf(reason.source), href: routes.source(reason.source) },
    ],
  };
}

function sayValue(value: RuleValue, unit: string | null, { words, language }: Locale): string {
  const isCode = typeof value === 'string' && isCategory(value);
  return isCode ? words.codes.category[value] : sayRuleValue(value, unit, language);
}
