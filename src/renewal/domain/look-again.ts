import { addMonths, type DateOnly } from '../../kernel/date-only.js';
import type { RuleContext } from './rule.js';

const YEARLY = 12;

/** The day to judge a kept device again: when its support ends or its target life is over, and within a year in any case. */
export function lookAgainOn({ today, support, lifespan, policy, given }: RuleContext): DateOnly {
  const target = policy.number('target-life', given.device.category);
  const reached = target === null || lifespan.age === null ? null : addMonths(lifespan.age.since, target.value);
  const days = [support.on, reached].filter((day) => day !== null && day > today);
  return days.reduce<DateOnly>((first, day) => (day !== null && day < first ? day : first), addMonths(today, YEARLY));
}
