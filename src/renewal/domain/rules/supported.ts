import { isHandheld } from '../device-kind.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Does it still receive security updates today? Not asked of what has no system. */
export const supported: Rule = ({ given, support, today }) => {
  if (support.state === 'not-applicable') return null;
  const { product, subject, doubt, state } = support;
  const source = support.sourceId ?? OUR_CHOICE;
  const found = { value: support.on ?? state, threshold: today, source, facts: { product, subject, doubt, state } };
  if (state === 'unknown' || subject === 'firmware') {
    return unanswered('supported', isHandheld(given.device.category) ? 'model' : 'system', found);
  }
  return answered('supported', state === 'supported-until' || state === 'supported-undated', found);
};
