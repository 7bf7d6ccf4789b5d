import type { LifeLaw } from '../life-law.js';
import type { DoubtNode } from './doubt-nodes.js';

/**
 * The chance to leave within a quarter, by age in quarters: devices of that age are taken in its middle. `whole` over the quarter, `half`
 * over what is left of it until the age is full, for those whom a rule then renews.
 */
export type QuarterlyRisk = { readonly whole: Float64Array; readonly half: Float64Array };

const YEARS_A_QUARTER = 0.25;

/**
 * By the law of a technical life, its rate and shape being as one node of the doubt has them.
 * @param law null: nothing is known of failures, and none is foreseen  @param ages how many quarters of age are asked for
 */
export function riskByLaw(law: LifeLaw | null, node: DoubtNode, ages: number): QuarterlyRisk {
  if (law === null) return { whole: new Float64Array(ages), half: new Float64Array(ages) };
  const shape = law.shape * Math.exp(node.shape * law.logShapeSd);
  const rate = node.rateOf(law.failures);
  // Half quarters: the middle of age q stands at 2q + 1.
  const hazard = Float64Array.from(
    { length: 2 * ages + 2 },
    (_, half) => rate * ((half * YEARS_A_QUARTER) / 2 / law.scaleYears) ** shape,
  );
  return riskOf(ages, (from, to) => (hazard[to] ?? 0) - (hazard[from] ?? 0));
}

/** By a history of departures, one hazard a quarter of age. @param hazards the last one holds for the ages after */
export function riskByHistory(
  hazards: readonly number[],
  node: DoubtNode,
  events: number,
  ages: number,
): QuarterlyRisk {
  const rate = node.rateOf(events);
  const last = hazards.at(-1) ?? 0;
  return riskOf(ages, (from, to) => (rate * (hazards[(from - 1) / 2] ?? last) * (to - from)) / 2);
}

function riskOf(ages: number, hazardOf: (fromHalf: number, toHalf: number) => number): QuarterlyRisk {
  const chances = (halves: number) =>
    Float64Array.from({ length: ages }, (_, age) => -Math.expm1(-hazardOf(2 * age + 1, 2 * age + 1 + halves)));
  return { whole: chances(2), half: chances(1) };
}
