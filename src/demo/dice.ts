import type { Random } from '../kernel/random.js';

/** What the generator draws; every draw advances the one sequence it is given, so a seed replays everything. */
export const chance = (random: Random, probability: number): boolean => random() < probability;

/** A whole number between the two bounds, both possible. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** @throws RangeError on an empty list */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** One of the items, each as often as its weight says. */
export function pickWeighted<Item>(random: Random, weighted: readonly (readonly [Item, number])[]): Item {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of weighted) {
    left -= weight;
    if (left < 0) return item;
  }
  return pick(random, weighted)[0];
}

/** A life in years from a Weibull law: S(t) = exp(-(t / scale)^shape). A shape of 1 is a constant risk of 1 / scale a year. */
export const weibullYears = (random: Random, shape: number, scaleYears: number): number =>
  scaleYears * (-Math.log(1 - random())) ** (1 / shape);

/** The number or one more, so that a thousand draws average the number itself: 2.3 gives 2 seven times in ten. */
export const roundedAtRandom = (random: Random, quantity: number): number => Math.floor(quantity + random());
