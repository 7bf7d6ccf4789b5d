import type { Facts } from '../../kernel/domain-error.js';
import type { ActionCode } from './advice-codes.js';
import { memoryWanted } from './memory-wanted.js';
import type { RuleCode, RuleResult } from './rule-result.js';
import type { RuleContext } from './rule.js';

const NONE: Facts = Object.freeze({});

/** What completes the sentence of an action: what to buy, how much, until when. */
export function actionFacts(code: ActionCode, context: RuleContext, reasons: readonly RuleResult[]): Facts {
  const { given, policy, support } = context;
  const { device } = given;
  const factsOf = (rule: RuleCode): Facts => reasons.find((reason) => reason.rule === rule)?.facts ?? NONE;
  switch (code) {
    case 'repair':
      return { costEur: device.repairCostEur };
    case 'upgrade-system':
    case 'check-upgrade':
      return { product: support.product };
    case 'extended-support':
      return { ...factsOf('extended-support'), until: support.extendedOn };
    case 'raise-memory':
    case 'check-memory':
      return { fromGb: device.ramGb, toGb: memoryWanted(given, policy) };
    case 'fit-ssd':
      return { storageGb: device.storageGb };
    case 'replace-battery':
      return { healthPct: device.batteryHealthPct };
    case 'take-from-stock':
      return factsOf('stock');
    case 'diagnose':
    case 'other-system':
    case 'clean-up':
    case 'buy-refurbished':
    case 'buy-new':
    case 'use-without-sensitive-data':
    case 'lighter-use':
      return NONE;
  }
}
