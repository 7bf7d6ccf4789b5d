import type { Category } from '../inventory/domain/category.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { Backtests } from '../lifespan/backtest.service.js';
import type { Checked } from '../lifespan/domain/backtest/backtest.js';

/** What would have been forecast, and what happened, as programs read it; counts of devices, intervals of 90 %. */
export type BacktestDocument = {
  readonly observedSince: DateOnly | null;
  readonly method: 'backtest/1';
  readonly years: readonly {
    readonly frozenOn: DateOnly;
    readonly until: DateOnly;
    readonly categories: readonly {
      readonly category: Category;
      readonly inService: number;
      readonly unsaid: number;
      readonly departures: Checked | null;
      readonly failures: Checked | null;
    }[];
  }[];
};

export const backtestDocument = ({ years, observedSince }: Backtests): BacktestDocument => ({
  observedSince,
  method: 'backtest/1',
  years,
});
