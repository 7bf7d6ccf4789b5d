import { counted } from '../counted.js';
import type { forecastFr } from './forecast.fr.js';

const n = counted('en');
const renewals = (count: number) => n(count, 'renewal', 'renewals');

/** What will be replaced in five years. */
export const forecastEn: typeof forecastFr = {
  title: 'Forecast over five years',
  purpose: (organisation, devices) =>
    `${organisation}: what ${n(devices, 'device', 'devices')} in service will need replaced, under today’s rule and a longer one.`,
  longerBy: 'Keep longer, by',
  apply: 'Compare',
  summary: (spared, range, age) =>
    `Keeping each device ${age} longer would spare or put off about ${spared} renewals in five years (${range}).`,
  noChange: 'The longer rule changes no renewal in five years.',
  past: (count) =>
    `${n(count, 'device is past the rule already: its turn is spread', 'devices are past the rule already: their turn is spread')} over two years.`,
  compared: 'In five years',
  columns: {
    what: 'In five years',
    today: 'Today’s rule',
    longer: (age) => `${age} longer`,
    spared: 'Spared or put off',
    quarter: 'Quarter',
    category: 'Category',
    devices: 'In service',
    rule: 'Rule',
    renewals: 'Renewals',
    failures: 'Failures among them',
    price: 'Median price paid',
  },
  rows: { renewals: 'Renewals', failures: 'failures among them', budget: 'Budget, €', carbon: 'Manufacture, kgCO₂e' },
  quarter: (year, quarter) => `Q${String(quarter)} ${String(year)}`,
  withRange: (central, low, high) => `${central} (${low} to ${high})`,
  unknown: 'unknown',
  noRule: 'none',
  pricePaid: (price, purchases) => `${price} (${n(purchases, 'purchase', 'purchases')})`,
  chart: {
    title: 'Renewals expected each quarter',
    description: 'The table below has the same numbers.',
  },
  byQuarter: 'Quarter by quarter',
  byCategory: 'By category',
  reading:
    'A forecast speaks of the fleet: which devices will leave, nobody knows. Light bars: today’s rule; full bars: the longer one. Intervals of 90%.',
  withoutPrice: (count) => `The budget leaves out ${renewals(count)} with too few prices on record.`,
  prices:
    'Median prices of at least three purchases of the last four years, as recorded, without inflation; the inventory does not say whether taxes are in them. The interval of the budget is that of the number of renewals, not of prices to come.',
  withoutFootprint: (count) => `Carbon leaves out ${renewals(count)} without a defensible figure.`,
  leftOut: (count) =>
    `${n(count, 'device is not counted', 'devices are not counted')}: in stock, without category, without date, or in service later.`,
  noLaw: (categories) => `Nothing tells how long these last: ${categories}. No failure is forecast among them.`,
  published: (categories) =>
    `Too few failures seen to say otherwise: ${categories}. Their failures rest mostly on published lives, from sale to waste, a weak prior.`,
  byHistory: (devices, history, rule) =>
    `If departures go on as they did, the ${n(devices, 'device', 'devices')} of the categories whose history is long enough will need ${history} renewals; the rule asks for ${rule}.`,
  method: 'How the forecast is made',
  csv: 'Export as CSV',
  empty: {
    title: 'Nothing to forecast yet',
    sentence: 'A forecast is made of devices in service, with the day they came. Import an inventory.',
    action: 'Import an inventory',
  },
};
