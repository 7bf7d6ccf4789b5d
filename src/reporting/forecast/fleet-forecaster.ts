import { scaled } from '../../footprint/domain/estimate-arithmetic.js';
import type { Category } from '../../inventory/domain/category.js';
import type { Estimate } from '../../kernel/estimate.js';
import { kgCo2ePerYear, type KgCo2e } from '../../kernel/quantity.js';
import { quartersOfRule } from '../../lifespan/domain/forecast/age-quarters.js';
import type { CalendarQuarter } from '../../lifespan/domain/forecast/calendar-quarter.js';
import type { CategoryForecast } from '../../lifespan/domain/forecast/category-forecast.js';
import { compareRules, type ComparedRules } from '../../lifespan/domain/forecast/compared-rules.js';
import { forecastByHistory } from '../../lifespan/domain/forecast/history-forecast.js';
import { NO_COUNT } from '../../lifespan/domain/forecast/uncertain-count.js';
import type { LifeCounts } from '../../lifespan/domain/survival/life-counts.js';
import type { LifeLaw } from '../../lifespan/domain/life-law.js';
import type { Threshold } from '../../renewal/domain/renewal-policy.js';
import type { CategoryOutlook, FleetForecast, QuarterOutlook, RuleOutlook } from './fleet-forecast.js';
import type { CountedFleet } from './forecast-tally.js';
import { outlookOf, type OutlookPart } from './outlook.js';

/** What is known of categories, besides the devices. */
export type ForecastFacts = {
  /** age in months at which the organisation renews */
  readonly ruleOf: (category: Category) => Threshold | null;
  readonly embodiedOf: (category: Category) => Estimate<KgCo2e> | null;
  readonly newcomersOf: (category: Category) => LifeLaw | null;
  /** whether its law rests more on published lives than on the fleet's own */
  readonly restsOnPublished: (category: Category) => boolean;
  readonly livesOf: (category: Category) => LifeCounts;
};

type Part = CategoryOutlook & { readonly compared: ComparedRules };

/**
 * Five years of a fleet, category by category, then together.
 * @param extraMonths how much longer the longer rule is, ≥ 0  @param pause lets others work between two categories
 */
export async function forecastFleet(
  fleet: CountedFleet,
  quarters: readonly CalendarQuarter[],
  extraMonths: number,
  facts: ForecastFacts,
  pause: () => Promise<unknown>,
): Promise<FleetForecast> {
  const parts: Part[] = [];
  for (const category of fleet.cohorts.categories) {
    parts.push(forecastOf(category, fleet, extraMonths, facts));
    await pause();
  }
  const told = parts.filter(({ byHistory }) => byHistory !== null);
  return {
    extraMonths,
    quarters,
    devices: parts.reduce((sum, { devices }) => sum + devices, 0),
    leftOut: fleet.leftOut,
    categories: parts.map(({ compared: _compared, ...outlook }) => outlook),
    today: ruleOutlook(parts, quarters.length, 'today'),
    longer: ruleOutlook(parts, quarters.length, 'longer'),
    spared: outlookOf(parts.map((part) => renewing(part, part.spared))),
    byHistory:
      told.length === 0
        ? null
        : {
            devices: told.reduce((sum, { devices }) => sum + devices, 0),
            history: outlookOf(told.map((part) => renewing(part, part.byHistory ?? part.today))),
            todayRule: outlookOf(told.map((part) => renewing(part, part.today))),
          },
  };
}

function forecastOf(category: Category, fleet: CountedFleet, extraMonths: number, facts: ForecastFacts): Part {
  const cohorts = fleet.cohorts.of(category);
  const target = facts.ruleOf(category);
  const rule = target && { todayMonths: target.value, longerMonths: target.value + extraMonths, source: target.source };
  const newcomers = facts.newcomersOf(category);
  const hasLaw = newcomers !== null;
  const price = fleet.prices.get(category) ?? null;
  const embodied = facts.embodiedOf(category);
  const compared = compareRules(
    cohorts,
    newcomers,
    rule && { today: quartersOfRule(rule.todayMonths), longer: quartersOfRule(rule.longerMonths) },
  );
  const history = forecastByHistory(cohorts, facts.livesOf(category), newcomers);
  const one = (total: Pick<OutlookPart, 'renewals' | 'failures'>) => outlookOf([{ ...total, price, embodied }]);
  const perYear = (months: number) => embodied && scaled(embodied, 12 / months, 'kgCO2e/year', kgCo2ePerYear);
  const [perYearToday, perYearLonger] = [rule && perYear(rule.todayMonths), rule && perYear(rule.longerMonths)];
  return {
    category,
    devices: cohorts.reduce((sum, { byAge }) => sum + byAge.reduce((devices, count) => devices + count, 0), 0),
    rule,
    hasLaw,
    restsOnPublished: hasLaw && facts.restsOnPublished(category),
    today: one(knownOf(compared.today.total, hasLaw)),
    longer: one(knownOf(compared.longer.total, hasLaw)),
    spared: one({ renewals: compared.spared, failures: null }),
    past: compared.past,
    byHistory: history && one({ renewals: history.total.renewals, failures: null }),
    price,
    embodied,
    embodiedPerYear: perYearToday && perYearLonger && { today: perYearToday, longer: perYearLonger },
    compared,
  };
}

function ruleOutlook(parts: readonly Part[], quarters: number, rule: 'today' | 'longer'): RuleOutlook {
  return {
    total: outlookOf(parts.map((part) => renewing(part, part[rule]))),
    quarters: Array.from({ length: quarters }, (_, quarter): QuarterOutlook => ({
      ...outlookOf(parts.map((part) => renewing(part, knownOf(ofQuarter(part.compared[rule], quarter), part.hasLaw)))),
      caughtUp: parts.reduce((sum, part) => sum + (part.compared[rule].caughtUp[quarter] ?? 0), 0),
    })),
    past: parts.reduce((sum, { past }) => sum + past[rule], 0),
  };
}

/** So many renewals of a category, at its price and footprint. */
const renewing = (
  { price, embodied }: CategoryOutlook,
  { renewals, failures }: Pick<OutlookPart, 'renewals' | 'failures'>,
): OutlookPart => ({ renewals, failures, price, embodied });

const ofQuarter = ({ renewals, failures }: CategoryForecast, quarter: number) => ({
  renewals: renewals[quarter] ?? NO_COUNT,
  failures: failures[quarter] ?? NO_COUNT,
});

/** Where nothing tells how devices fail, the number of failures is unknown, not none. */
const knownOf = <Count>(
  { renewals, failures }: { readonly renewals: Count; readonly failures: Count },
  hasLaw: boolean,
) => ({
  renewals,
  failures: hasLaw ? failures : null,
});
