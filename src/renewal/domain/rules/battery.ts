import { CATEGORY_FACTS } from '../../../inventory/domain/category.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Does its battery keep enough of its capacity? */
export const battery: Rule = ({ given: { device }, policy }) => {
  if (device.category === null || !CATEGORY_FACTS[device.category].portable) return null;
  const least = policy.number('battery-min', device.category);
  const found = {
    value: device.batteryHealthPct,
    threshold: least?.value ?? null,
    unit: '%',
    source: least?.source ?? OUR_CHOICE,
  };
  if (device.batteryHealthPct === null || least === null) return unanswered('battery', 'battery-health', found);
  return answered('battery', device.batteryHealthPct >= least.value, found);
};
