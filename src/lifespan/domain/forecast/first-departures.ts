import type { QuarterlyRisk } from './quarterly-risk.js';

/** The chance to leave in each quarter ahead, by failure and by rule. */
export type Departures = { readonly failures: Float64Array; readonly byRule: Float64Array };

/** When devices are renewed though they work. */
export type RenewalRule = {
  /** age in quarters at which a device is renewed; null: never by rule */
  readonly atQuarters: number | null;
  /** quarters over which those already past today's rule are caught up with, evenly */
  readonly catchUpQuarters: number;
};

/**
 * How a device leaves: it fails, or reaches the age of the rule, whichever comes first.
 *
 * A device already past today's rule waits its turn, which falls evenly on the quarters of the catch-up; under a longer rule it then
 * waits for that age too. So no renewal comes sooner under a longer rule.
 * @param age in quarters when the first quarter begins  @param isPast past today's rule, whatever the rule asked for
 */
export function firstDepartures(
  risk: QuarterlyRisk,
  { age, isPast }: { readonly age: number; readonly isPast: boolean },
  { atQuarters, catchUpQuarters }: RenewalRule,
  quarters: number,
): Departures {
  const failures = new Float64Array(quarters);
  const byRule = new Float64Array(quarters);
  let waiting = isPast ? 1 : 0;
  let free = 1 - waiting;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const now = age + quarter;
    const turn = quarter < catchUpQuarters ? waiting / (catchUpQuarters - quarter) : waiting;
    free += turn;
    waiting -= turn;
    const isDue = atQuarters !== null && now >= atQuarters - 1;
    const whole = risk.whole[now] ?? 0;
    const failing = free * (isDue ? (risk.half[now] ?? 0) : whole);
    failures[quarter] = failing + waiting * whole;
    byRule[quarter] = isDue ? free - failing : 0;
    free = isDue ? 0 : free - failing;
    waiting -= waiting * whole;
  }
  return { failures, byRule };
}
