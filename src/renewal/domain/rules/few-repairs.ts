import { conditionTold } from '../condition-told.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Has it not been repaired over and over? Counted on the last twelve months. */
export const fewRepairs: Rule = ({ given, policy }) => {
  const repairs = given.device.repairsLast12Months;
  const condition = conditionTold(given);
  if (repairs === null && condition !== 'failing' && condition !== 'dead') return null;
  const most = policy.number('repairs-max', given.device.category);
  const found = {
    value: repairs,
    threshold: most?.value ?? null,
    unit: 'repairs/year',
    source: most?.source ?? OUR_CHOICE,
  };
  if (repairs === null || most === null) return unanswered('few-repairs', 'repairs', found);
  return answered('few-repairs', repairs <= most.value, found);
};
