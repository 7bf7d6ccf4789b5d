import { counted } from '../counted.js';
import type { backtestFr } from './backtest.fr.js';

const n = counted('en');

/** What would have been forecast, and what happened. */
export const backtestEn: typeof backtestFr = {
  title: 'Forecasts checked',
  purpose:
    'What Prolonge would have forecast a year ago with what was known then, and what happened since: enough to judge the forecasts of today.',
  year: (frozen, until) => `Forecast on ${frozen}, seen until ${until}`,
  columns: {
    category: 'Category',
    inService: 'In service that day',
    departures: 'Departures forecast',
    seenDepartures: 'Departures seen',
    failures: 'Failures forecast',
    seenFailures: 'Failures seen',
    verdict: 'Finding',
  },
  interval: (central, low, high) => `${central} (${low} to ${high})`,
  outcome: { within: 'within the interval', below: 'fewer than forecast', above: 'more than forecast' },
  verdict: (departures, failures) =>
    [departures === null ? '' : `departures ${departures}`, failures === null ? '' : `failures ${failures}`]
      .filter((part) => part !== '')
      .join(', '),
  tooFew: 'too few',
  unsaid: (count) =>
    `${n(count, 'device was older', 'devices were older')} than any that had been seen to stay: nothing was forecast of them.`,
  summary: (within, all) =>
    `${n(within, 'forecast', 'forecasts')} of ${String(all)} ${within === 1 ? 'lies' : 'lie'} within the interval; nine in ten should.`,
  reading:
    '“More than forecast” says first that the rule changed or that one delivery left at once, then that devices last less. Intervals of 90%. “Too few”: too few devices to say.',
  tooShort: (since, from) => `Departures are recorded only since ${since}: this year can be checked from ${from} on.`,
  noDevice: 'No device was in service and followed on that day.',
  method: 'How the check is made',
  empty: {
    title: 'Nothing to check yet',
    sentence: 'A forecast is judged on a year of recorded departures. Begin by importing an inventory.',
    action: 'Import an inventory',
  },
};
