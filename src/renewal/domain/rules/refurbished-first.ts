import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** If something must be bought, is it bought refurbished first? */
export const refurbishedFirst: Rule = ({ given: { device }, policy }) => {
  const { category } = device;
  const found = { value: category, threshold: true, source: OUR_CHOICE };
  if (category === null) return unanswered('refurbished-first', 'category', found);
  const first = policy.flag('refurbished-first', category);
  return answered('refurbished-first', first?.value ?? false, { ...found, source: first?.source ?? OUR_CHOICE });
};
