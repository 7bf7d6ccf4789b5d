import { isHandheld } from '../device-kind.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered } from '../rule-result.js';

/** May a lighter system, Linux, take over, or another use that needs no system of its maker? Always, but on a phone or a tablet of its maker. */
export const otherSystem: Rule = ({ given, support }) => {
  if (support.state === 'not-applicable' || support.subject === 'model') return null;
  if (support.subject !== 'system' && isHandheld(given.device.category)) return null;
  return answered('other-system', true, { value: 'Linux', threshold: null, source: OUR_CHOICE });
};
