import { isComputer } from '../device-kind.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered } from '../rule-result.js';

/** May a lighter system, Linux, take over, or another use that needs no system of its maker? Always on a personal computer. */
export const otherSystem: Rule = ({ given, support }) => {
  const { category } = given.device;
  if (support.state === 'not-applicable' || support.subject === 'model') return null;
  const isOne = isComputer(category) || (category === null && support.subject === 'system');
  return isOne ? answered('other-system', true, { value: 'Linux', threshold: null, source: OUR_CHOICE }) : null;
};
