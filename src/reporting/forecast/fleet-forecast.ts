import type { Category } from '../../inventory/domain/category.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e, KgCo2ePerYear } from '../../kernel/quantity.js';
import type { CalendarQuarter } from '../../lifespan/domain/forecast/calendar-quarter.js';
import type { UncertainCount } from '../../lifespan/domain/forecast/uncertain-count.js';
import type { LeftOut } from './forecast-tally.js';
import type { ReplacementPrice } from '../../renewal/domain/extension/replacement-price.js';

/** A number of renewals, and what they mean. */
export type Outlook = {
  /** failures and departures by rule: each is replaced */
  readonly renewals: UncertainCount;
  /** null when nothing tells how such devices fail, or where it is not what is counted */
  readonly failures: UncertainCount | null;
  /** cents, at the median prices paid; null when no price is known */
  readonly budgetCents: UncertainCount | null;
  /** renewals expected of categories without a price: the budget leaves them out */
  readonly withoutPrice: number;
  /** manufacture of the replacements; null when none has a figure */
  readonly embodied: Estimate<KgCo2e> | null;
  /** renewals expected of categories without a figure */
  readonly withoutFigure: number;
};

/** One quarter under one rule; `caughtUp` is that part of the renewals which was already due when the forecast began. */
export type QuarterOutlook = Outlook & { readonly caughtUp: number };

export type RuleOutlook = {
  readonly total: Outlook;
  readonly quarters: readonly QuarterOutlook[];
  /** devices past the rule when the forecast begins */
  readonly past: number;
};

/** What one category is renewed at, and what comes of it. */
export type CategoryOutlook = {
  readonly category: Category;
  readonly devices: number;
  /** age at which devices are renewed, and who says so; null: they serve until they fail */
  readonly rule: { readonly todayMonths: number; readonly longerMonths: number; readonly source: string } | null;
  /** false: nothing tells how such devices fail, and no failure is foreseen */
  readonly hasLaw: boolean;
  /** true: failures rest more on published lives, a weak prior, than on those of the fleet */
  readonly restsOnPublished: boolean;
  readonly today: Outlook;
  readonly longer: Outlook;
  readonly spared: Outlook;
  readonly past: { readonly today: number; readonly longer: number };
  /** when devices go on leaving as they did; null when history is too short */
  readonly byHistory: Outlook | null;
  /** what one costs, from the purchases of the scope; null when too few say so */
  readonly price: ReplacementPrice | null;
  /** manufacture of one replacement */
  readonly embodied: Estimate<KgCo2e> | null;
  /** the same, for each year that the rule has it serve */
  readonly embodiedPerYear: {
    readonly today: Estimate<KgCo2ePerYear>;
    readonly longer: Estimate<KgCo2ePerYear>;
  } | null;
};

/** Five years of a fleet, under today's rule and under a longer one. */
export type FleetForecast = {
  readonly extraMonths: number;
  readonly quarters: readonly CalendarQuarter[];
  /** devices that are counted */
  readonly devices: number;
  readonly leftOut: LeftOut;
  readonly categories: readonly CategoryOutlook[];
  readonly today: RuleOutlook;
  readonly longer: RuleOutlook;
  /** what the longer rule spares within five years: some is only put off */
  readonly spared: Outlook;
  /** the categories whose history is long enough, together; `todayRule` is what the rule has for the same ones */
  readonly byHistory: { readonly devices: number; readonly history: Outlook; readonly todayRule: Outlook } | null;
};
