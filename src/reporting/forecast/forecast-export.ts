import { intervalOfCount } from '../../lifespan/domain/forecast/uncertain-count.js';
import { csvLine } from '../csv-line.js';
import type { FleetForecast, QuarterOutlook } from './fleet-forecast.js';

type Cell = string | number | null;

/** What the columns hold, units in their names, under each rule. */
const COLUMNS: Readonly<Record<string, (outlook: QuarterOutlook) => Cell>> = {
  Renewals: ({ renewals }) => tenths(renewals.expected),
  RenewalsLow: ({ renewals }) => intervalOfCount(renewals).low,
  RenewalsHigh: ({ renewals }) => intervalOfCount(renewals).high,
  RenewalsOfDevicesPastTheRule: ({ caughtUp }) => tenths(caughtUp),
  Failures: ({ failures }) => failures && tenths(failures.expected),
  FailuresLow: ({ failures }) => failures && intervalOfCount(failures).low,
  FailuresHigh: ({ failures }) => failures && intervalOfCount(failures).high,
  BudgetEur: ({ budgetCents }) => budgetCents && euros(budgetCents.expected),
  BudgetLowEur: ({ budgetCents }) => budgetCents && euros(intervalOfCount(budgetCents).low),
  BudgetHighEur: ({ budgetCents }) => budgetCents && euros(intervalOfCount(budgetCents).high),
  RenewalsWithoutPrice: ({ withoutPrice }) => tenths(withoutPrice),
  EmbodiedKgCo2e: ({ embodied }) => embodied && Math.round(embodied.central),
  EmbodiedLowKgCo2e: ({ embodied }) => embodied && Math.round(embodied.low),
  EmbodiedHighKgCo2e: ({ embodied }) => embodied && Math.round(embodied.high),
  RenewalsWithoutFootprint: ({ withoutFigure }) => tenths(withoutFigure),
};

/** A forecast as a spreadsheet: one line a quarter and rule, UTF-8 with its mark. */
export function forecastCsv({ quarters, extraMonths, today, longer }: FleetForecast): string {
  const names = Object.keys(COLUMNS).map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  const lines = (['today', 'longer'] as const).flatMap((rule) =>
    quarters.flatMap(({ startsOn, year, quarter }, at) => {
      const outlook = (rule === 'today' ? today : longer).quarters[at];
      if (outlook === undefined) return [];
      const place = [rule, rule === 'today' ? 0 : extraMonths, `${String(year)}-Q${String(quarter)}`, startsOn];
      return [csvLine([...place, ...Object.values(COLUMNS).map((column) => column(outlook))])];
    }),
  );
  return `\uFEFF${csvLine(['rule', 'extraMonths', 'quarter', 'startsOn', ...names])}${lines.join('')}`;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const euros = (cents: number): number => Math.round(cents / 100);
