import type { Scope } from '../../accounts/scope.service.js';
import type { Estimate } from '../../kernel/estimate.js';
import { intervalOfCount, type UncertainCount } from '../../lifespan/domain/forecast/uncertain-count.js';
import { sourcedFigureOrNull, type FigureDocument, type SourcedFigureDocument } from '../figure-document.js';
import type { ReplacementPrice } from '../../renewal/domain/extension/replacement-price.js';
import type { CategoryOutlook, FleetForecast, Outlook, QuarterOutlook } from './fleet-forecast.js';
import type { LeftOut } from './forecast-tally.js';
import { FORECAST_METHOD } from './replacements-carbon.js';

/** Renewals and what they mean; cents of euros, kg CO₂e. */
export type OutlookDocument = {
  readonly renewals: FigureDocument;
  readonly failures: FigureDocument | null;
  readonly budgetCents: FigureDocument | null;
  readonly renewalsWithoutPrice: number;
  readonly embodiedKgCo2e: SourcedFigureDocument | null;
  readonly renewalsWithoutFootprint: number;
};

type RuleDocument = OutlookDocument & { readonly devicesPastTheRule: number };
type QuarterDocument = OutlookDocument & { readonly renewalsOfDevicesPastTheRule: number };

/** A forecast as programs read it: full precision, 90 % intervals, counts in whole devices at their bounds. */
export type FleetForecastDocument = {
  readonly organisation: string | null;
  readonly method: string;
  readonly extraMonths: number;
  readonly devices: number;
  readonly leftOut: LeftOut;
  readonly today: RuleDocument;
  readonly longer: RuleDocument;
  readonly spared: OutlookDocument;
  readonly byHistory: {
    readonly devices: number;
    readonly history: OutlookDocument;
    readonly todayRule: OutlookDocument;
  } | null;
  readonly quarters: readonly {
    readonly startsOn: string;
    readonly today: QuarterDocument;
    readonly longer: QuarterDocument;
  }[];
  readonly byCategory: readonly CategoryDocument[];
};

type CategoryDocument = {
  readonly category: string;
  readonly devices: number;
  readonly ruleMonths: number | null;
  readonly longerRuleMonths: number | null;
  readonly ruleSource: string | null;
  readonly failuresAreKnown: boolean;
  readonly failuresRestOnPublished: boolean;
  readonly today: RuleDocument;
  readonly longer: RuleDocument;
  readonly spared: OutlookDocument;
  readonly byHistory: OutlookDocument | null;
  readonly pricePaid: { readonly lowCents: number; readonly medianCents: number; readonly highCents: number; readonly purchases: number } | null; // prettier-ignore
  readonly embodiedKgCo2eEach: SourcedFigureDocument | null;
  readonly embodiedKgCo2ePerYearOfService: { readonly today: FigureDocument; readonly longer: FigureDocument } | null;
};

export function fleetForecastDocument(forecast: FleetForecast, scope: Scope): FleetForecastDocument {
  const { extraMonths, devices, leftOut, today, longer, byHistory } = forecast;
  return {
    ...{ organisation: scope.organisation?.code ?? null, method: FORECAST_METHOD, extraMonths, devices },
    leftOut: { ...leftOut },
    today: { ...outlook(today.total), devicesPastTheRule: today.past },
    longer: { ...outlook(longer.total), devicesPastTheRule: longer.past },
    spared: outlook(forecast.spared),
    byHistory: byHistory && {
      devices: byHistory.devices,
      history: outlook(byHistory.history),
      todayRule: outlook(byHistory.todayRule),
    },
    quarters: forecast.quarters.map(({ startsOn }, at) => ({
      startsOn,
      today: quarter(today.quarters[at]),
      longer: quarter(longer.quarters[at]),
    })),
    byCategory: forecast.categories.map(category),
  };
}

function category(one: CategoryOutlook): CategoryDocument {
  return {
    ...{ category: one.category, devices: one.devices },
    ruleMonths: one.rule?.todayMonths ?? null,
    longerRuleMonths: one.rule?.longerMonths ?? null,
    ruleSource: one.rule?.source ?? null,
    failuresAreKnown: one.hasLaw,
    failuresRestOnPublished: one.restsOnPublished,
    today: { ...outlook(one.today), devicesPastTheRule: one.past.today },
    longer: { ...outlook(one.longer), devicesPastTheRule: one.past.longer },
    spared: outlook(one.spared),
    byHistory: one.byHistory && outlook(one.byHistory),
    pricePaid: one.price && priceDocument(one.price),
    embodiedKgCo2eEach: sourcedFigureOrNull(one.embodied),
    embodiedKgCo2ePerYearOfService: one.embodiedPerYear && {
      today: bounds(one.embodiedPerYear.today),
      longer: bounds(one.embodiedPerYear.longer),
    },
  };
}

const outlook = (one: Outlook): OutlookDocument => ({
  renewals: figure(one.renewals),
  failures: one.failures && figure(one.failures),
  budgetCents: one.budgetCents && figure(one.budgetCents),
  renewalsWithoutPrice: one.withoutPrice,
  embodiedKgCo2e: sourcedFigureOrNull(one.embodied),
  renewalsWithoutFootprint: one.withoutFigure,
});

/** There is an outlook for each quarter. @throws RangeError otherwise */
function quarter(one: QuarterOutlook | undefined): QuarterDocument {
  if (one === undefined) throw new RangeError('a quarter has no outlook');
  return { ...outlook(one), renewalsOfDevicesPastTheRule: one.caughtUp };
}

const figure = (count: UncertainCount): FigureDocument => ({ central: count.expected, ...intervalOfCount(count) });

const bounds = ({ central, low, high }: Estimate): FigureDocument => ({ central, low, high });

const priceDocument = ({ low, median, high, purchases }: ReplacementPrice) => ({
  ...{ lowCents: low, medianCents: median, highCents: high, purchases },
});
