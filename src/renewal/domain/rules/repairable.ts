import { conditionTold } from '../condition-told.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Can it be repaired? Asked of a device that does not work. */
export const repairable: Rule = ({ given }) => {
  const told = given.device.repairable;
  const condition = conditionTold(given);
  if (told === null && condition !== 'failing' && condition !== 'dead') return null;
  const found = { value: told, threshold: true, source: OUR_CHOICE };
  return told === null ? unanswered('repairable', 'repairability', found) : answered('repairable', told, found);
};
