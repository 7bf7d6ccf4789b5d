import { conditionTold } from '../condition-told.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Does it work? Slow is working. */
export const works: Rule = ({ given }) => {
  const condition = conditionTold(given);
  const found = { value: condition, threshold: 'working, slow', source: OUR_CHOICE };
  if (condition === null) return unanswered('works', 'condition', found);
  return answered('works', condition === 'working' || condition === 'slow', found);
};
