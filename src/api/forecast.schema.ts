import { CATEGORIES } from '../inventory/domain/category.js';
import {
  day,
  figure,
  flag,
  integer,
  list,
  number,
  oneOf,
  orNull,
  record,
  sourcedFigure,
  text,
  type Schema,
} from './schema.js';

const OUTLOOK = {
  ...{ renewals: figure, failures: orNull(figure), budgetCents: orNull(figure), renewalsWithoutPrice: number },
  ...{ embodiedKgCo2e: orNull(sourcedFigure), renewalsWithoutFootprint: number },
};
const outlook = record(OUTLOOK);
const underRule = record({ ...OUTLOOK, devicesPastTheRule: integer });
const ofQuarter = record({ ...OUTLOOK, renewalsOfDevicesPastTheRule: number });
const price = record({ lowCents: integer, medianCents: integer, highCents: integer, purchases: integer });

/** Failures and renewals of five years, under today's rule and a longer one: devices, cents as recorded, kg CO2e; intervals of 90 %. */
export const FORECAST_SCHEMA: Schema = record({
  ...{ organisation: orNull(text), method: text, extraMonths: integer, devices: integer },
  leftOut: record({ undated: integer, toCome: integer, withoutCategory: integer, inStock: integer }),
  ...{ today: underRule, longer: underRule, spared: outlook },
  byHistory: orNull(record({ devices: integer, history: outlook, todayRule: outlook })),
  quarters: list(record({ startsOn: day, today: ofQuarter, longer: ofQuarter })),
  byCategory: list(
    record({
      ...{ category: oneOf(...CATEGORIES), devices: integer, failuresAreKnown: flag, failuresRestOnPublished: flag },
      ...{ ruleMonths: orNull(number), longerRuleMonths: orNull(number), ruleSource: orNull(text) },
      ...{ today: underRule, longer: underRule, spared: outlook, byHistory: orNull(outlook) },
      ...{ pricePaid: orNull(price), embodiedKgCo2eEach: orNull(sourcedFigure) },
      embodiedKgCo2ePerYearOfService: orNull(record({ today: figure, longer: figure })),
    }),
  ),
});
