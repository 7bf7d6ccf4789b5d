import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered } from '../rule-result.js';

/** Is an extension of its support still offered? With its price and the source of it where they are known (Windows 10). */
export const extendedSupport: Rule = ({ support, policy, today }) => {
  const until = support.extendedOn;
  if (until === null) return null;
  const price = support.product?.startsWith('Windows 10') ? policy.number('extended-support-total') : null;
  const facts = { product: support.product, price: price?.value ?? null, currency: price?.unit ?? null };
  const source = price?.source ?? support.sourceId ?? OUR_CHOICE;
  return answered('extended-support', until >= today, { value: until, threshold: today, source, facts });
};
