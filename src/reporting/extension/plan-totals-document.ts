import { sourcedFigureOrNull, type FigureDocument, type SourcedFigureDocument } from '../figure-document.js';
import type { PlanTotals } from './plan-totals.js';

/** What devices of the plan are together, as programs read it. */
export type PlanTotalsDocument = {
  readonly total: number;
  readonly carbonKgCo2e: SourcedFigureDocument | null;
  readonly withoutCarbon: number;
  readonly moneyEur: FigureDocument | null;
  readonly withoutMoney: number;
  readonly minutes: number;
  readonly partsEur: number;
};

export const planTotalsDocument = ({ devices, carbon, money, ...rest }: PlanTotals): PlanTotalsDocument => ({
  total: devices,
  carbonKgCo2e: sourcedFigureOrNull(carbon),
  moneyEur: money && { central: money.central / 100, low: money.low / 100, high: money.high / 100 },
  ...rest,
});
