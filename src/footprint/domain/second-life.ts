import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2e, type KgCo2e, type Years } from '../../kernel/quantity.js';
import { scaled } from './estimate-arithmetic.js';

/**
 * Who carries what is left of the embodied footprint when a device changes hands before the end of its reference life.
 * `cut-off` (100-0): the giver, all of it. The two others are a sensitivity: `time-share` lets it travel with the device, `half` one half.
 */
export const SECOND_LIFE_RULES = ['cut-off', 'time-share', 'half'] as const;
export type SecondLifeRule = (typeof SECOND_LIFE_RULES)[number];

/** Giver and taker add up to the device, whatever the rule. */
export type SecondLifeShares = {
  readonly rule: SecondLifeRule;
  readonly giver: Estimate<KgCo2e>;
  readonly taker: Estimate<KgCo2e>;
};

const TRAVELS: Readonly<Record<SecondLifeRule, number>> = { 'cut-off': 0, 'time-share': 1, half: 0.5 };

/**
 * How a device that changes hands is shared, by each rule, the default first. After its reference life the three agree: nothing is left.
 * @throws RangeError when the age is negative or the life not positive
 */
export function secondLifeShares(embodied: Estimate<KgCo2e>, age: Years, life: Years): readonly SecondLifeShares[] {
  if (!(age >= 0 && life > 0)) throw new RangeError('an age is not negative, a life is longer than zero');
  const left = Math.max(0, 1 - age / life);
  return SECOND_LIFE_RULES.map((rule) => {
    const taken = TRAVELS[rule] * left;
    const part = (share: number): Estimate<KgCo2e> => scaled(embodied, share, 'kgCO2e', kgCo2e);
    return { rule, giver: part(1 - taken), taker: part(taken) };
  });
}
