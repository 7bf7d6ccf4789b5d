import { CATEGORIES } from '../inventory/domain/category.js';
import { integer, list, number, oneOf, orNull, record, text, type Schema } from './schema.js';

const share = orNull(record({ share: number, low: orNull(number), high: orNull(number) }));

/** How long devices serve: ages in days, shares with intervals of 95 %; null where too few devices tell. */
export const LIFESPANS_SCHEMA: Schema = record({
  methods: record({ curves: text, models: text }),
  categories: list(
    record({
      ...{ category: oneOf(...CATEGORIES), observed: integer, departures: integer, failures: integer, byRule: integer },
      toldDays: orNull(record({ from: number, until: number })),
      medianServiceDays: orNull(record({ central: number, low: orNull(number), high: orNull(number) })),
      ...{ ruleMonths: orNull(number), inServiceAtRule: share, workingAtRule: share },
    }),
  ),
  models: orNull(
    list(
      record({
        ...{ manufacturer: orNull(text), model: orNull(text), observed: integer },
        technicalLife: orNull(
          record({
            ...{ shape: number, scaleYears: number },
            weights: record({ model: number, others: number, published: number }),
            failures: record({ model: integer, others: integer }),
          }),
        ),
      }),
    ),
  ),
});
