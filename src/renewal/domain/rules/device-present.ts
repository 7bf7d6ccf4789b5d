import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered } from '../rule-result.js';

/** Is there a device to keep? Not after a loss, nor for somebody who arrives. */
export const devicePresent: Rule = ({ given: { request } }) => {
  const reason = request?.reason ?? null;
  if (reason === null) return null;
  const isThere = reason !== 'loss' && reason !== 'new-hire';
  return answered('device-present', isThere, { value: reason, threshold: 'loss, new-hire', source: OUR_CHOICE });
};
