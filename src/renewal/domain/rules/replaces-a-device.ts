import type { Rule } from '../rule.js';
import { answered } from '../rule-result.js';

/** Does the request put one device in place of another, rather than add one? Screens are not to be multiplied. */
export const replacesADevice: Rule = ({ given: { request } }) => {
  const reason = request?.reason ?? null;
  if (reason === null) return null;
  const source = 'grenoble-alpes-metropole-numerique';
  return answered('replaces-a-device', reason !== 'second-screen', {
    value: reason,
    threshold: 'second-screen',
    source,
  });
};
