import type { Category } from '../../../inventory/domain/category.js';
import type { DateOnly } from '../../../kernel/date-only.js';
import type { PriorOf } from '../evidence/group-evidence.js';
import { categoryEvidence } from '../evidence/category-evidence.js';
import { modelEvidence } from '../evidence/model-evidence.js';
import { kaplanMeier } from '../survival/kaplan-meier.js';
import { LifeCounts } from '../survival/life-counts.js';
import { riskSets } from '../survival/risk-set.js';
import { trustedSpan } from '../survival/trusted-span.js';
import type { BacktestGroup, BacktestTally } from './backtest-tally.js';
import { curveForecast } from './curve-forecast.js';
import { lawForecast } from './law-forecast.js';

/** Where what happened stands. */
export type Outcome = 'within' | 'below' | 'above';

/** A number forecast with its 90 % interval, and what was seen. */
export type Checked = {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly seen: number;
  readonly outcome: Outcome;
};

/** What a forecast made on a past day would have said of a category, beside what happened. */
export type CategoryBacktest = {
  readonly category: Category;
  /** devices in service on that day */
  readonly inService: number;
  /** departures for any cause, by the curve of what had left until then; null when too few devices told one */
  readonly departures: Checked | null;
  /** failures, by the law known then; null when no law was */
  readonly failures: Checked | null;
  /** devices older than any that had been seen to stay, of which nothing was said */
  readonly unsaid: number;
};

export type Backtest = {
  readonly frozenOn: DateOnly;
  readonly until: DateOnly;
  readonly categories: readonly CategoryBacktest[];
};

const NORMAL_95 = 1.6448536269514722;

/**
 * Holds to what happened a forecast made with what was known on a past day, and nothing later.
 * @see data/methods/backtest.md
 */
export function backtest({ groups, frozenOn, until }: BacktestTally, priorOf: PriorOf): Backtest {
  const categories = [...groups].map(([category, group]) => ofCategory(category, group, priorOf));
  return {
    frozenOn,
    until,
    categories: categories.filter(({ inService }) => inService > 0).sort((a, b) => b.inService - a.inService),
  };
}

function ofCategory(category: Category, group: BacktestGroup, priorOf: PriorOf): CategoryBacktest {
  const devices = [...group.followed.values()].flatMap((ages) => [...ages.values()]);
  const inService = sumOf(devices, 'count');
  const together = new LifeCounts();
  for (const counts of group.known.values()) together.merge(counts);
  const sets = riskSets(together);
  const isTold = trustedSpan(sets) !== null;
  const { expected, sd, unsaid } = curveForecast(kaplanMeier(sets), devices);
  const spread = NORMAL_95 * sd;
  const bounds = { low: Math.max(0, expected - spread), high: Math.min(inService, expected + spread) };
  return {
    category,
    inService,
    departures: isTold ? checked({ expected, ...bounds }, sumOf(devices, 'left')) : null,
    failures: failuresOf(category, group, priorOf),
    unsaid: isTold ? unsaid : 0,
  };
}

/** By model, each with the law that was known of it; the doubts on the laws of one category are taken as shared. */
function failuresOf(category: Category, { known, followed }: BacktestGroup, priorOf: PriorOf): Checked | null {
  const evidence = categoryEvidence(priorOf(category), known);
  if (evidence === null) return null;
  const sum = { expected: 0, low: 0, high: 0, seen: 0 };
  for (const [model, ages] of followed) {
    const forecast = lawForecast(modelEvidence(evidence, model).law, ages.values());
    sum.expected += forecast.expected;
    sum.low += forecast.low;
    sum.high += forecast.high;
    sum.seen += sumOf([...ages.values()], 'failed');
  }
  const { expected } = sum;
  const chance = NORMAL_95 * Math.sqrt(expected);
  const low = Math.max(0, expected - Math.hypot(expected - sum.low, chance));
  return checked({ expected, low, high: expected + Math.hypot(sum.high - expected, chance) }, sum.seen);
}

const checked = (forecast: Omit<Checked, 'seen' | 'outcome'>, seen: number): Checked => ({
  ...forecast,
  seen,
  // A count is a whole number: 3 devices are within an interval that ends at 2.6.
  outcome: seen < Math.floor(forecast.low) ? 'below' : seen > Math.ceil(forecast.high) ? 'above' : 'within',
});

const sumOf = <Key extends 'count' | 'left' | 'failed'>(devices: readonly Readonly<Record<Key, number>>[], key: Key) =>
  devices.reduce((sum, device) => sum + device[key], 0);
