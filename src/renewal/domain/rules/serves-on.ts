import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Is it likely enough to serve two more years for money to be put into it? */
export const servesOn: Rule = ({ given: { device }, policy, lifespan }) => {
  const least = policy.number('chance-min', device.category);
  const chance = lifespan.stillServing.find(({ inMonths }) => inMonths === 24)?.probability;
  const facts = { inMonths: 24, low: chance?.low ?? null, high: chance?.high ?? null };
  const source = least?.source ?? OUR_CHOICE;
  const found = { value: chance?.central ?? null, threshold: least?.value ?? null, unit: 'share', source, facts };
  if (chance !== undefined && least !== null) return answered('serves-on', chance.central >= least.value, found);
  const isDateMissing = device.category !== null && lifespan.age === null;
  return unanswered(
    'serves-on',
    isDateMissing ? 'service-date' : device.category === null ? 'category' : 'lifetime-law',
    found,
  );
};
