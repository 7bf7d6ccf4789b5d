import { intervalOfCount } from '../../lifespan/domain/forecast/uncertain-count.js';
import type { FleetForecast } from '../../reporting/forecast/fleet-forecast.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { ForecastView } from './forecast-view.js';
import { presentCategories, presentQuarters } from './present-quarters.js';
import { EXTRA_CHOICES, forecastHref } from './read-extra-months.js';
import { sayBudget, sayCount, sayEmbodied } from './say-outlook.js';

/** Five years of a fleet under two rules, as its page says them. */
export function presentForecast(forecast: FleetForecast, organisation: string, locale: Locale): ForecastView {
  const { words, format } = locale;
  const { forecast: said } = words;
  const { extraMonths, devices, categories } = forecast;
  return {
    purpose: said.purpose(organisation, devices),
    choices: EXTRA_CHOICES.map((value) => ({
      value,
      label: format.age(value),
      isChosen: value === extraMonths,
    })),
    findings: findingsOf(forecast, locale),
    compared: comparedOf(forecast, locale),
    ...presentQuarters(forecast, locale),
    categories: presentCategories(categories, locale),
    notes: notesOf(forecast, locale),
    links: [
      { label: said.csv, href: forecastHref(extraMonths, routes.forecastFile), download: true },
      { label: said.method, href: routes.method('forecast'), download: false },
    ],
    empty: devices > 0 ? null : { ...said.empty, action: { label: said.empty.action, href: routes.newImport } },
  };
}

function findingsOf({ spared, extraMonths, today, byHistory }: FleetForecast, locale: Locale): readonly string[] {
  const { words, format } = locale;
  const { forecast: said, estimates } = words;
  const whole = (value: number): string => format.integer(Math.round(value));
  const { low, high } = intervalOfCount(spared.renewals);
  const range = estimates.range(whole(low), whole(high));
  const isLess = Math.round(spared.renewals.expected) > 0;
  return [
    isLess ? said.summary(whole(spared.renewals.expected), range, format.age(extraMonths)) : said.noChange,
    ...(today.past > 0 ? [said.past(today.past)] : []),
    ...(byHistory === null
      ? []
      : [
          said.byHistory(
            byHistory.devices,
            sayCount(byHistory.history.renewals, locale),
            sayCount(byHistory.todayRule.renewals, locale),
          ),
        ]),
  ];
}

function comparedOf({ today, longer, spared, extraMonths }: FleetForecast, locale: Locale): ForecastView['compared'] {
  const { words, format } = locale;
  const { columns, rows, compared } = words.forecast;
  const [now, later] = [today.total, longer.total];
  const three = (say: (one: typeof now) => string): readonly string[] => [say(now), say(later), say(spared)];
  return {
    caption: compared,
    columns: [columns.what, columns.today, columns.longer(format.age(extraMonths)), columns.spared].map((label) => ({
      label,
    })),
    rows: [
      { cells: [rows.renewals, ...three(({ renewals }) => sayCount(renewals, locale))] },
      { cells: [rows.failures, sayCount(now.failures, locale), sayCount(later.failures, locale), '–'] },
      { cells: [rows.budget, ...three((one) => sayBudget(one, locale))] },
      { cells: [rows.carbon, ...three((one) => sayEmbodied(one, locale))] },
    ],
  };
}

function notesOf({ today, leftOut, categories }: FleetForecast, { words }: Locale): readonly string[] {
  const { forecast: said, codes } = words;
  const [withoutPrice, withoutFigure] = [today.total.withoutPrice, today.total.withoutFigure].map(Math.round);
  const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  const named = (kept: (one: FleetForecast['categories'][number]) => boolean) =>
    categories.filter(kept).map(({ category }) => codes.category[category]);
  const unknown = named(({ hasLaw }) => !hasLaw);
  const published = named(({ restsOnPublished }) => restsOnPublished);
  return [
    said.reading,
    said.prices,
    withoutPrice ? said.withoutPrice(withoutPrice) : '',
    withoutFigure ? said.withoutFootprint(withoutFigure) : '',
    out > 0 ? said.leftOut(out) : '',
    unknown.length > 0 ? said.noLaw(unknown.join(', ')) : '',
    published.length > 0 ? said.published(published.join(', ')) : '',
  ].filter((note) => note !== '');
}
