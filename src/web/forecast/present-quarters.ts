import type { CategoryOutlook, FleetForecast } from '../../reporting/forecast/fleet-forecast.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { layOutBars } from './forecast-bars.js';
import type { ForecastView } from './forecast-view.js';
import { sayBudget, sayCount } from './say-outlook.js';

/** The quarters as bars, and the same as a table. */
export function presentQuarters(
  { quarters, today, longer, extraMonths }: FleetForecast,
  locale: Locale,
): Pick<ForecastView, 'chart' | 'quarters'> {
  const { words, format } = locale;
  const { forecast: said } = words;
  const expected = (rule: typeof today) => rule.quarters.map(({ renewals }) => renewals.expected);
  const bars = layOutBars(expected(today), expected(longer));
  const [now, later] = [said.columns.today, said.columns.longer(format.age(extraMonths))];
  return {
    chart: {
      bars,
      title: said.chart.title,
      description: said.chart.description,
      years: quarters.flatMap(({ year, quarter }, at) =>
        quarter === 1 ? [{ x: bars.starts[at] ?? 0, label: String(year) }] : [],
      ),
      most: format.integer(bars.most),
    },
    quarters: {
      caption: said.byQuarter,
      columns: [
        { label: said.columns.quarter },
        { label: now },
        { label: said.columns.failures },
        { label: `${said.rows.budget} (${now.toLowerCase()})` },
        { label: later },
        { label: `${said.rows.budget} (${later})` },
      ],
      rows: quarters.flatMap(({ year, quarter }, at) => {
        const [one, other] = [today.quarters[at], longer.quarters[at]];
        if (one === undefined || other === undefined) return [];
        return [
          {
            cells: [
              said.quarter(year, quarter),
              ...[sayCount(one.renewals, locale), sayCount(one.failures, locale), sayBudget(one, locale)],
              ...[sayCount(other.renewals, locale), sayBudget(other, locale)],
            ],
          },
        ];
      }),
    },
  };
}

/** What each category contributes, at which rule and price. */
export function presentCategories(categories: readonly CategoryOutlook[], locale: Locale): ForecastView['categories'] {
  const { words, format } = locale;
  const { forecast: said, codes } = words;
  const { columns } = said;
  return {
    caption: said.byCategory,
    columns: [
      { label: columns.category },
      { label: columns.devices, numeric: true },
      { label: columns.rule },
      { label: columns.renewals },
      { label: columns.spared },
      { label: columns.price },
    ],
    rows: [...categories]
      .sort((one, other) => other.devices - one.devices)
      .map(({ category, devices, rule, today, spared, price }) => ({
        cells: [
          { text: codes.category[category], href: routes.lifeCurve(category) },
          format.integer(devices),
          rule === null ? said.noRule : format.age(rule.todayMonths),
          sayCount(today.renewals, locale),
          sayCount(spared.renewals, locale),
          price === null ? said.unknown : said.pricePaid(format.euros(price.median), price.purchases),
        ],
      })),
  };
}
