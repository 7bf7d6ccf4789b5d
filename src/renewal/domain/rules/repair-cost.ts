import { conditionTold } from '../condition-told.js';
import { OUR_CHOICE, type Rule, type RuleContext } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Does the repair cost little enough? A share of the purchase price when it is known, else the ceiling of the category. */
export const repairCost: Rule = (context) => {
  const { repairCostEur } = context.given.device;
  const condition = conditionTold(context.given);
  if (repairCostEur === null && condition !== 'failing' && condition !== 'dead') return null;
  const most = ceiling(context);
  const found = {
    value: repairCostEur,
    threshold: most?.value ?? null,
    unit: 'EUR',
    source: most?.source ?? OUR_CHOICE,
  };
  if (repairCostEur === null) return unanswered('repair-cost', 'repair-cost', found);
  if (most === null) return unanswered('repair-cost', 'category', found);
  return answered('repair-cost', repairCostEur <= most.value, found);
};

function ceiling({ given: { device }, policy }: RuleContext): { value: number; source: string } | null {
  const share = policy.number('repair-share-max', device.category);
  if (device.purchasePriceEur !== null && share !== null) {
    return { value: share.value * device.purchasePriceEur, source: share.source };
  }
  return device.category === null ? null : policy.number('repair-cost-max', device.category);
}
