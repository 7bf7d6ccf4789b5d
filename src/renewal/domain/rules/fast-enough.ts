import { conditionTold } from '../condition-told.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Is it fast enough for its work? Not asked of a device that does not work. */
export const fastEnough: Rule = ({ given }) => {
  const condition = conditionTold(given);
  if (condition === 'failing' || condition === 'dead') return null;
  const isSlow = condition === 'slow' || given.request?.reason === 'performance';
  const found = { value: isSlow ? 'slow' : condition, threshold: 'working', source: OUR_CHOICE };
  return condition === null ? unanswered('fast-enough', 'condition', found) : answered('fast-enough', !isSlow, found);
};
