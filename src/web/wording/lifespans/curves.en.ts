import { counted } from '../counted.js';
import type { lifeCurvesFr } from './curves.fr.js';

const n = counted('en');
const devices = (count: number) => n(count, 'device', 'devices');

/** How long devices serve. */
export const lifeCurvesEn: typeof lifeCurvesFr = {
  title: 'Service lives',
  purpose: (organisation) =>
    `${organisation}: how long devices have served, from their own history, and why they left.`,
  pages: { curves: 'Lives by category', forecast: 'Forecast over five years', backtest: 'Forecasts checked' },
  links: 'About service lives',
  retired: (policy, failure) =>
    `Of the departures on record, ${n(policy, 'is due', 'are due')} to the renewal rule and ${n(failure, 'to a failure', 'to a failure')}.`,
  notWornOut: (category, outOfTen, range, age) =>
    `Retired by rule, not worn out: at ${age}, the age of the rule, ${outOfTen} of these devices (${category}) still work ${range}.`,
  table: 'Service life by category',
  columns: {
    category: 'Category',
    observed: 'Observed',
    departures: 'Departures',
    failures: 'Failures',
    policy: 'By rule',
    median: 'Median service life',
    atRule: 'In working order at the age of the rule',
    year: 'Age',
    atRisk: 'Still observed',
    other: 'Others',
    service: 'Still in service',
    technical: 'Still working',
    model: 'Model',
    own: 'Share from its own devices',
  },
  note: 'Devices still in service count for the time already served, and those older than the inventory since it exists. “Working” sets departures by rule aside: they say nothing of wear. Intervals of 95%.',
  tooFew: 'too few devices to say',
  notReached: 'not reached yet',
  noRule: 'no rule',
  withRange: (central, low, high) => `${central} (${low} to ${high})`,
  from: (low) => `at least ${low}`,
  upTo: (high) => `at most ${high}`,
  categoryPurpose: (organisation, observed, departures) =>
    `${organisation}: ${n(observed, 'device observed', 'devices observed')}, ${n(departures, 'departure on record', 'departures on record')}.`,
  still: (outOfTen, age, range) => `${outOfTen} of these devices are still in service at ${age} ${range}.`,
  working: (outOfTen, age, range) => `${outOfTen} still work at ${age} ${range}.`,
  half: (median) => `Half have left by ${median}.`,
  conditional: (age) =>
    `The inventory did not see enough devices younger than ${age}: the curve begins there, for those that reached that age.`,
  fewAll: (observed) =>
    `${devices(observed)} and too few departures on record: no curve would be honest. Device sheets lean on published lives and on the rest of the fleet.`,
  chart: {
    title: (name) => `Share still in service by age: ${name}`,
    description: 'The same numbers are in the table that follows.',
    service: 'in service',
    technical: 'working',
    rule: (age) => `rule: ${age}`,
    atRisk: 'devices observed',
    age: (years) => n(years, 'year', 'years'),
  },
  reading:
    'Full line: still in service, with its interval; dashes: still working, if failures alone counted; dot: age by which half have left; grey ground: too few devices to say.',
  years: 'Year by year',
  yearRow: (year) => n(year, 'year', 'years'),
  models: 'By model',
  moreModels: (count) => `and ${n(count, 'other model', 'other models')}.`,
  unknownModel: 'unknown model',
  weights: (model, others, published, failures) =>
    `${model} of this estimate comes from this model (${n(failures, 'failure seen', 'failures seen')}), ${others} from the other models of the category and ${published} from published lives.`,
  atRuleOfModel: (outOfTen, age, range) =>
    `By this law, ${outOfTen} still work at ${age}, the age of the rule ${range}.`,
  method: { curves: 'How the curve is computed', evidence: 'How models are estimated' },
  empty: {
    title: 'No life to show yet',
    sentence:
      'Service lives are read in the days devices came into service and left. Import an inventory that keeps retired devices, with their day and reason.',
    action: 'Import an inventory',
  },
};
