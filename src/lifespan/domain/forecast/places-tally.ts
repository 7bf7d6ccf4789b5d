import type { Departures } from './first-departures.js';
import { countDepartures, withReplacements, type RenewalProcess } from './renewal-process.js';

/** What the places of a fleet expect together, by quarter, and the variance that chance makes. */
export type PlacesSum = {
  readonly renewals: Float64Array;
  readonly failures: Float64Array;
  /** by rule, of devices past today's rule when the forecast began */
  readonly caughtUp: Float64Array;
  readonly total: { readonly renewals: number; readonly failures: number };
  readonly variance: {
    readonly renewals: Float64Array;
    readonly failures: Float64Array;
    readonly totalRenewals: number;
    readonly totalFailures: number;
  };
  /** in the order in which they were added: how many places, and how many renewals each expects in all */
  readonly places: readonly { readonly devices: number; readonly renewals: number }[];
};

/** Adds up places: a place holds a device, then what replaces it. Each is on its own, but all live by the same laws. */
export class PlacesTally {
  private readonly first: Departures;
  private readonly caughtUp: Float64Array;
  private readonly renewalVariance: Float64Array;
  private readonly failureVariance: Float64Array;
  private readonly places: { devices: number; renewals: number }[] = [];
  private totalVariance = 0;

  /** @param withChance whether variances are asked for: they are worked out place by place, the rest all together */
  constructor(
    private readonly newcomers: RenewalProcess,
    private readonly quarters: number,
    private readonly withChance: boolean,
  ) {
    const empty = () => new Float64Array(quarters);
    this.first = { failures: empty(), byRule: empty() };
    [this.caughtUp, this.renewalVariance, this.failureVariance] = [empty(), empty(), empty()];
  }

  add(first: Departures, devices: number, isPast: boolean): void {
    addTo(this.first.failures, first.failures, devices);
    addTo(this.first.byRule, first.byRule, devices);
    if (isPast) addTo(this.caughtUp, first.byRule, devices);
    if (this.withChance) this.playOfChance(first, devices);
  }

  conclude(): PlacesSum {
    const { first, newcomers, caughtUp, places } = this;
    const failures = first.failures.map((_, quarter) =>
      withReplacements(first.failures, first, newcomers.failures, quarter),
    );
    const renewals = first.byRule.map(
      (_, quarter) => (failures[quarter] ?? 0) + withReplacements(first.byRule, first, newcomers.byRule, quarter),
    );
    return {
      ...{ renewals, failures, caughtUp, places },
      total: { renewals: sumOf(renewals), failures: sumOf(failures) },
      variance: {
        ...{ renewals: this.renewalVariance, failures: this.failureVariance, totalRenewals: this.totalVariance },
        // A place seldom fails twice in five years; were its quarters all apart, this is what they would make: never too narrow.
        totalFailures: sumOf(this.failureVariance),
      },
    };
  }

  private playOfChance(first: Departures, devices: number): void {
    const { newcomers, quarters } = this;
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const failing = withReplacements(first.failures, first, newcomers.failures, quarter);
      const leaving = failing + withReplacements(first.byRule, first, newcomers.byRule, quarter);
      this.failureVariance[quarter] = (this.failureVariance[quarter] ?? 0) + devices * failing * (1 - failing);
      this.renewalVariance[quarter] = (this.renewalVariance[quarter] ?? 0) + devices * leaving * (1 - leaving);
    }
    const { mean, square } = countDepartures(first, newcomers, quarters);
    this.totalVariance += devices * Math.max(0, square - mean ** 2);
    this.places.push({ devices, renewals: mean });
  }
}

function addTo(sum: Float64Array, more: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (more[at] ?? 0);
}

const sumOf = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
