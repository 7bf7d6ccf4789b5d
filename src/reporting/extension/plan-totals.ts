import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e } from '../../kernel/quantity.js';
import type { MoneyKept } from '../../renewal/domain/extension/extension-worth.js';
import type { PlanLine } from '../../renewal/domain/extension/plan-line.js';
import { SharedInterval } from '../shared-interval.js';

/** What devices of the plan bring and take together. A sum leaves out what is unknown, and says of how many. */
export type PlanTotals = {
  readonly devices: number;
  readonly carbon: Estimate<KgCo2e> | null;
  readonly withoutCarbon: number;
  /** cents */
  readonly money: MoneyKept | null;
  readonly withoutMoney: number;
  readonly minutes: number;
  readonly partsEur: number;
};

/** Bounds are added up: the same factors and prices stand behind all of them, so that their errors go together. */
export function totalsOf(lines: readonly PlanLine[]): PlanTotals {
  const sum = new SharedInterval<KgCo2e>();
  const money = { low: 0, central: 0, high: 0 };
  const counted = { withoutCarbon: 0, withoutMoney: 0, minutes: 0, partsEur: 0 };
  for (const line of lines) {
    if (line.carbon === null) counted.withoutCarbon += 1;
    else sum.add(line.carbon);
    if (line.money === null) counted.withoutMoney += 1;
    else for (const bound of ['low', 'central', 'high'] as const) money[bound] += line.money[bound];
    counted.minutes += line.effort.minutes;
    counted.partsEur += line.effort.partsEur;
  }
  return {
    devices: lines.length,
    ...counted,
    carbon: sum.sum(),
    money: counted.withoutMoney === lines.length ? null : money,
  };
}
