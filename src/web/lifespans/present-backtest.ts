import { addMonths } from '../../kernel/date-only.js';
import type { Backtests } from '../../lifespan/backtest.service.js';
import type { Backtest, CategoryBacktest, Checked } from '../../lifespan/domain/backtest/backtest.js';
import type { Row } from '../components/data-table.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { BacktestView, BacktestYearView } from './backtest-view.js';

/** What would have been forecast, beside what was seen, year by year. */
export function presentBacktest({ years, observedSince }: Backtests, locale: Locale): BacktestView {
  const { backtest: words } = locale.words;
  const forecasts = years
    .flatMap(({ categories }) => categories.flatMap(({ departures, failures }) => [departures, failures]))
    .filter((forecast) => forecast !== null);
  const within = forecasts.filter(({ outcome }) => outcome === 'within').length;
  return {
    summary: forecasts.length === 0 ? '' : words.summary(within, forecasts.length),
    years: years.map((year) => presentYear(year, observedSince, locale)),
    method: { label: words.method, href: routes.method('backtest') },
    empty:
      observedSince === null ? { ...words.empty, action: { label: words.empty.action, href: routes.newImport } } : null,
  };
}

function presentYear(year: Backtest, observedSince: Backtests['observedSince'], locale: Locale): BacktestYearView {
  const { words, format } = locale;
  const { backtest: said } = words;
  const { columns } = said;
  const numeric = (label: string) => ({ label, numeric: true });
  const unsaid = year.categories.reduce((sum, category) => sum + category.unsaid, 0);
  return {
    title: said.year(format.dayInProse(year.frozenOn), format.dayInProse(year.until)),
    columns: [
      { label: columns.category },
      ...[columns.inService, columns.departures, columns.seenDepartures, columns.failures, columns.seenFailures].map(numeric), // prettier-ignore
      { label: columns.verdict },
    ],
    rows: year.categories.map((category) => rowOf(category, locale)),
    notes:
      year.categories.length > 0 ? (unsaid > 0 ? [said.unsaid(unsaid)] : []) : [whyNone(year, observedSince, locale)],
  };
}

function whyNone({ frozenOn }: Backtest, observedSince: Backtests['observedSince'], { words, format }: Locale): string {
  if (observedSince === null || observedSince <= frozenOn) return words.backtest.noDevice;
  return words.backtest.tooShort(format.dayInProse(observedSince), format.dayInProse(addMonths(observedSince, 12)));
}

function rowOf({ category, inService, departures, failures }: CategoryBacktest, { words, format }: Locale): Row {
  const { backtest: said, codes } = words;
  const whole = (value: number) => format.integer(Math.round(value));
  const forecast = (one: Checked | null) =>
    one === null
      ? said.tooFew
      : said.interval(whole(one.expected), whole(Math.floor(one.low)), whole(Math.ceil(one.high)));
  const seen = (one: Checked | null) => (one === null ? said.tooFew : format.integer(one.seen));
  const outcome = (one: Checked | null) => (one === null ? null : said.outcome[one.outcome]);
  const isWithin = [departures, failures].every((one) => one === null || one.outcome === 'within');
  return {
    cells: [
      { text: codes.category[category], href: routes.lifeCurve(category) },
      format.integer(inService),
      ...[departures, failures].flatMap((one) => [forecast(one), seen(one)]),
      departures === null && failures === null
        ? said.tooFew
        : { text: said.verdict(outcome(departures), outcome(failures)), tone: isWithin ? 'good' : 'caution' },
    ],
  };
}
