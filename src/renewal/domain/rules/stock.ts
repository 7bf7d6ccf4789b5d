import { GRADES, type RenewalCase, type StockItem } from '../renewal-case.js';
import { OUR_CHOICE, type Rule } from '../rule.js';
import { answered, unanswered } from '../rule-result.js';

/** Does the stock hold a device that fits the request? Same category, good enough, with the memory asked for. */
export const stock: Rule = ({ given, policy }) => {
  if (given.request === null) return null;
  const worst = policy.text('stock-grade-worst');
  const source = worst?.source ?? OUR_CHOICE;
  const facts = { worstGrade: worst?.value ?? null };
  if (given.stock === null) return unanswered('stock', 'stock', { value: null, threshold: 1, source, facts });
  const fitting = given.stock.filter((item) => fits(item, given, worst?.value ?? 'D'));
  const countOf = (owner: StockItem['owner'] | null) =>
    fitting.reduce((sum, item) => sum + (owner === null || item.owner === owner ? (item.count ?? 0) : 0), 0);
  const found = {
    value: countOf(null),
    threshold: 1,
    unit: 'devices',
    source,
    facts: { ...facts, own: countOf('own'), other: countOf('other') },
  };
  return answered('stock', found.value >= 1, found);
};

function fits(item: StockItem, { device, request }: RenewalCase, worst: string): boolean {
  const needed = request?.ramGbNeeded ?? 0;
  const isGood = item.grade !== null && GRADES.indexOf(item.grade) <= GRADES.findIndex((grade) => grade === worst);
  return (
    item.category !== null &&
    item.category === device.category &&
    isGood &&
    (needed === 0 || (item.ramGb ?? 0) >= needed)
  );
}
