import type { LifeCounts } from './life-counts.js';

/** An age at which something happened: how many devices were observed at it, and how many left, by cause. */
export type RiskSet = {
  readonly age: number;
  /** devices with entry < age ≤ exit: one that enters at an age is not yet at risk at it, one censored at it still is */
  readonly atRisk: number;
  /** all causes asked for */
  readonly events: number;
  /** in the order of the causes asked for */
  readonly byCause: readonly number[];
};

/**
 * The ages at which a device left for one of `causes`, from the youngest; any other exit is a censoring. Ties stay together.
 * @param causes the causes that count; all of them by default
 */
export function riskSets(counts: LifeCounts, causes: readonly string[] = counts.causes): RiskSet[] {
  const exits = [...counts.left.values()];
  const asked = causes.map((cause) => counts.left.get(cause));
  const sets: RiskSet[] = [];
  let atRisk = 0;
  for (const age of distinctAges(counts)) {
    const byCause = asked.map((ages) => ages?.get(age) ?? 0);
    const events = byCause.reduce((sum, count) => sum + count, 0);
    if (events > 0) sets.push({ age, atRisk, events, byCause });
    atRisk += counts.entered.get(age) ?? 0;
    for (const ages of exits) atRisk -= ages.get(age) ?? 0;
  }
  return sets;
}

/** The ages at which a device left for one of the causes; the other causes become censorings. @param cause its index */
export const ofCause = (sets: readonly RiskSet[], cause: number): RiskSet[] =>
  sets.flatMap(({ age, atRisk, byCause }) => {
    const events = byCause[cause] ?? 0;
    return events === 0 ? [] : [{ age, atRisk, events, byCause: [events] }];
  });

function distinctAges(counts: LifeCounts): Float64Array {
  const ages = new Set(counts.entered.keys());
  for (const exits of counts.left.values()) for (const age of exits.keys()) ages.add(age);
  return Float64Array.from(ages).sort();
}
