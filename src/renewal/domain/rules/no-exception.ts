import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Has nobody declared a reason of safety or business that sets the other rules aside? A person checks it. */
export const noException: Rule = ({ given: { request } }) => {
  if (request === null) return null;
  const declared = request.safetyOrBusinessException;
  const found = { value: declared, threshold: false, source: OUR_CHOICE };
  return declared === null
    ? unanswered('no-exception', 'exception', found)
    : answered('no-exception', !declared, found);
};
