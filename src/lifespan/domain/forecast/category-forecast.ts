import type { LifeLaw } from '../life-law.js';
import { BELIEVED, DOUBT_NODES, type DoubtNode } from './doubt-nodes.js';
import { firstDepartures, type RenewalRule } from './first-departures.js';
import type { Cohort } from './fleet-cohorts.js';
import { PlacesTally, type PlacesSum } from './places-tally.js';
import { riskByLaw, type QuarterlyRisk } from './quarterly-risk.js';
import { renewalProcess } from './renewal-process.js';
import type { UncertainCount } from './uncertain-count.js';

/** The risk of a cohort by node of the doubt. `newcomers` stands for what replaces a device of it. */
export type RiskOf = (law: LifeLaw | null | 'newcomers', node: DoubtNode, ages: number) => QuarterlyRisk;

/** What becomes of a category, quarter by quarter. Renewals are failures and departures by rule together: each is replaced. */
export type CategoryForecast = {
  readonly renewals: readonly UncertainCount[];
  readonly failures: readonly UncertainCount[];
  /** among the renewals, those by rule of devices that were past today's rule when the forecast began */
  readonly caughtUp: readonly number[];
  readonly total: { readonly renewals: UncertainCount; readonly failures: UncertainCount };
  /** total of the renewals in each way the laws may be, as `DOUBT_NODES` */
  readonly byNode: readonly number[];
  /** total of the renewals that each place of the fleet expects, by cohort and age: what chance plays on */
  readonly places: PlacesSum['places'];
};

/** The risk by the laws of technical life; what replaces a device fails as the category does. */
export const lawRisk =
  (newcomers: LifeLaw | null): RiskOf =>
  (law, node, ages) =>
    riskByLaw(law === 'newcomers' ? newcomers : law, node, ages);

/**
 * Forecasts the departures of a category, each device being replaced when it leaves.
 *
 * The interval adds two things: chance, each device being on its own, and the doubt on the laws, which is shared by all
 * models of the category.
 * @param todayRule age in quarters at which devices are renewed today: those at it or past it are caught up with
 */
export function forecastCategory(
  cohorts: readonly Cohort[],
  riskOf: RiskOf,
  rule: RenewalRule,
  todayRule: number | null,
  quarters: number,
): CategoryForecast {
  const ages = quarters + Math.max(1, ...cohorts.map(({ byAge }) => byAge.length));
  const under = (node: DoubtNode, withChance: boolean): PlacesSum => {
    const newcomers = renewalProcess(
      firstDepartures(riskOf('newcomers', node, quarters), { age: 0, isPast: false }, rule, quarters),
    );
    const tally = new PlacesTally(newcomers, quarters, withChance);
    for (const { law, byAge } of cohorts) {
      const risk = riskOf(law, node, ages);
      byAge.forEach((devices, age) => {
        const isPast = todayRule !== null && age >= todayRule;
        if (devices > 0) tally.add(firstDepartures(risk, { age, isPast }, rule, quarters), devices, isPast);
      });
    }
    return tally.conclude();
  };
  const chance = under(BELIEVED, true);
  const ways = DOUBT_NODES.map((node) => under(node, false));
  const perQuarter = (read: (sum: PlacesSum) => Float64Array, variances: Float64Array): UncertainCount[] =>
    Array.from({ length: quarters }, (_, quarter) =>
      spreadOf(
        ways.map((way) => read(way)[quarter] ?? 0),
        variances[quarter] ?? 0,
      ),
    );
  const byNode = ways.map(({ total }) => total.renewals);
  return {
    renewals: perQuarter(({ renewals }) => renewals, chance.variance.renewals),
    failures: perQuarter(({ failures }) => failures, chance.variance.failures),
    caughtUp: Array.from({ length: quarters }, (_, quarter) =>
      meanOf(ways.map(({ caughtUp }) => caughtUp[quarter] ?? 0)),
    ),
    total: {
      renewals: spreadOf(byNode, chance.variance.totalRenewals),
      failures: spreadOf(
        ways.map(({ total }) => total.failures),
        chance.variance.totalFailures,
      ),
    },
    byNode,
    places: chance.places,
  };
}

/** The mean of the ways the laws may be, and what chance and their doubt make together. */
export function spreadOf(ways: readonly number[], chance: number): UncertainCount {
  const expected = meanOf(ways);
  return { expected, variance: chance + meanOf(ways.map((way) => (way - expected) ** 2)) };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
