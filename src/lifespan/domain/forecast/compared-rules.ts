import type { LifeLaw } from '../life-law.js';
import { forecastCategory, lawRisk, spreadOf, type CategoryForecast } from './category-forecast.js';
import { FORECAST_QUARTERS } from './calendar-quarter.js';
import type { Cohort } from './fleet-cohorts.js';
import type { UncertainCount } from './uncertain-count.js';

/** Quarters over which devices already past today's rule are renewed: two years. A choice of this product, the same under every rule. */
const CATCH_UP_QUARTERS = 8;

/** A category under today's rule and under a longer one. */
export type ComparedRules = {
  readonly today: CategoryForecast;
  readonly longer: CategoryForecast;
  /** renewals that the longer rule spares within the time looked at: some are only put off */
  readonly spared: UncertainCount;
  /** devices that are past each rule when the forecast begins */
  readonly past: { readonly today: number; readonly longer: number };
};

/**
 * Both rules on the same fleet and the same laws.
 * @param newcomers the law of what replaces a device
 * @param rule ages in quarters at which a device is renewed, `longer` ≥ `today`; null where no rule is set: devices then serve until they fail
 */
export function compareRules(
  cohorts: readonly Cohort[],
  newcomers: LifeLaw | null,
  rule: { readonly today: number; readonly longer: number } | null,
  quarters = FORECAST_QUARTERS,
): ComparedRules {
  const under = (atQuarters: number | null) =>
    forecastCategory(
      cohorts,
      lawRisk(newcomers),
      { atQuarters, catchUpQuarters: CATCH_UP_QUARTERS },
      rule?.today ?? null,
      quarters,
    );
  const today = under(rule?.today ?? null);
  const longer = under(rule?.longer ?? null);
  return {
    today,
    longer,
    spared: sparedBetween(today, longer),
    past: { today: pastRule(cohorts, rule?.today ?? null), longer: pastRule(cohorts, rule?.longer ?? null) },
  };
}

/** Both forecasts err together: the same laws in each way they may be, and the same places, of which each spares a renewal or none. */
function sparedBetween(today: CategoryForecast, longer: CategoryForecast): UncertainCount {
  const ways = today.byNode.map((renewals, node) => renewals - (longer.byNode[node] ?? 0));
  const chance = today.places.reduce((sum, { devices, renewals }, place) => {
    const spared = Math.min(1, Math.max(0, renewals - (longer.places[place]?.renewals ?? 0)));
    return sum + devices * spared * (1 - spared);
  }, 0);
  return spreadOf(ways, chance);
}

const pastRule = (cohorts: readonly Cohort[], atQuarters: number | null): number =>
  atQuarters === null
    ? 0
    : cohorts.reduce(
        (sum, { byAge }) => sum + byAge.slice(atQuarters).reduce((devices, count) => devices + count, 0),
        0,
      );
