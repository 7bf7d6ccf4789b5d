import { estimate, type Estimate } from '../../kernel/estimate.js';
import type { DateOnly } from '../../kernel/date-only.js';
import { months, share } from '../../kernel/quantity.js';
import { chanceToServe, type Chance } from './conditional-survival.js';
import { HORIZONS, type LifespanAnswer, type NoRemainingLife } from './lifespan-answer.js';
import type { LifespanInput } from './lifespan-input.js';
import { publishedLaw } from './life-law.js';
import type { LifespanPrior } from './lifespan-prior.js';
import { expectedRemainingMonths, medianRemainingMonths } from './remaining-life.js';
import type { ServiceAge } from './service-age.js';

const METHOD_VERSION = 'remaining-life/1';

/** The part of the answer that depends on category and age only. */
export type RemainingLife = Pick<LifespanAnswer, 'remaining' | 'medianRemaining' | 'stillServing'>;

export const NO_REMAINING_LIFE: RemainingLife = Object.freeze({
  remaining: null,
  medianRemaining: null,
  stillServing: [],
});

/** Why nothing can be said of what remains; null when something can. */
export function noRemainingLife(
  device: LifespanInput,
  age: ServiceAge | null,
  prior: LifespanPrior | null,
  today: DateOnly,
): NoRemainingLife | null {
  if (device.status === 'retired' || (device.retiredOn !== null && device.retiredOn <= today)) return 'retired';
  if (device.status === 'missing') return 'missing';
  if (device.category === null) return 'category-unknown';
  if (prior === null) return 'no-prior';
  if (age !== null) return null;
  return device.inServiceOn === null && device.purchasedOn === null ? 'date-unknown' : 'date-to-come';
}

/** What a published law says of a device of this age. */
export function remainingLife(prior: LifespanPrior, ageMonths: number): RemainingLife {
  const law = publishedLaw(prior);
  return Object.freeze({
    remaining: figure(prior, 'months', months, expectedRemainingMonths(law, ageMonths)),
    medianRemaining: figure(prior, 'months', months, medianRemainingMonths(law, ageMonths)),
    stillServing: HORIZONS.map((inMonths) => ({
      inMonths,
      probability: figure(prior, 'share', share, chanceToServe(law, ageMonths / 12, inMonths / 12)),
    })),
  });
}

function figure<Value extends number>(
  prior: LifespanPrior,
  unit: string,
  quantity: (value: number) => Value,
  { central, low, high }: Chance,
): Estimate<Value> {
  return estimate({
    central: quantity(central),
    low: quantity(low),
    high: quantity(high),
    unit,
    basis: 'published-prior',
    precision: 'category',
    sourceIds: [prior.sourceId],
    methodVersion: METHOD_VERSION,
  });
}
