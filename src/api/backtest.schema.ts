import { CATEGORIES } from '../inventory/domain/category.js';
import { integer, list, number, oneOf, orNull, record, text, type Schema } from './schema.js';

const checked: Schema = orNull(
  record({
    ...{ expected: number, low: number, high: number, seen: integer },
    outcome: oneOf('within', 'below', 'above'),
  }),
);

/** Forecasts of past years beside what happened: numbers of devices, intervals of 90 %; null: too little was known then. */
export const BACKTEST_SCHEMA: Schema = record({
  ...{ observedSince: orNull(text), method: text },
  years: list(
    record({
      ...{ frozenOn: text, until: text },
      categories: list(
        record({
          ...{ category: oneOf(...CATEGORIES), inService: integer, unsaid: integer },
          ...{ departures: checked, failures: checked },
        }),
      ),
    }),
  ),
});
