import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Is the life its category is meant to reach still ahead? Reaching it permits a renewal, and never asks for one. */
export const targetLife: Rule = ({ given: { device }, policy, lifespan }) => {
  const target = policy.number('target-life', device.category);
  const age = lifespan.age?.months ?? null;
  const found = { value: age, threshold: target?.value ?? null, unit: 'months', source: target?.source ?? OUR_CHOICE };
  if (device.category === null || target === null) return unanswered('target-life', 'category', found);
  return age === null
    ? unanswered('target-life', 'service-date', found)
    : answered('target-life', age < target.value, found);
};
