import { isComputer } from '../device-kind.js';
import type { Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Has a computer the memory that everyday work needs? */
export const memory: Rule = ({ given: { device }, policy }) => {
  if (!isComputer(device.category)) return null;
  const least = policy.number('memory-min', device.category);
  if (least === null) return null;
  const found = { value: device.ramGb, threshold: least.value, unit: 'GB', source: least.source };
  return device.ramGb === null
    ? unanswered('memory', 'memory', found)
    : answered('memory', device.ramGb >= least.value, found);
};
