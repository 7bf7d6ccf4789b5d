import type { Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Has it the memory that the request asks for? */
export const memoryNeeded: Rule = ({ given: { device, request } }) => {
  const needed = request?.ramGbNeeded ?? null;
  if (needed === null) return null;
  const found = { value: device.ramGb, threshold: needed, unit: 'GB', source: 'declared' };
  if (device.ramGb === null) return unanswered('memory-needed', 'memory', found);
  return answered('memory-needed', device.ramGb >= needed, found);
};
