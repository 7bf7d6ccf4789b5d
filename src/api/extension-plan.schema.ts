import { CATEGORIES } from '../inventory/domain/category.js';
import { EFFORT_ACTIONS } from '../renewal/domain/extension/extension-policy.js';
import { NEEDS } from '../renewal/domain/extension/need.js';
import { figure, integer, list, number, oneOf, orNull, record, sourcedFigure, text, type Schema } from './schema.js';

/** A device of the plan; money in euros. */
const LINE: Schema = record({
  ...{ id: text, rank: integer, name: orNull(text), category: oneOf(...CATEGORIES) },
  ...{ manufacturer: orNull(text), model: orNull(text), site: orNull(text) },
  ...{ ageMonths: integer, targetMonths: number, verdict: oneOf('extend', 'upgrade') },
  ...{ needs: list(oneOf(...NEEDS)), actions: list(oneOf(...EFFORT_ACTIONS)) },
  ...{ carbonKgCo2e: orNull(figure), moneyEur: orNull(figure) },
  ...{ minutes: number, partsEur: number, score: orNull(number) },
});

/** The devices that should stay, the best first, and what they are together. */
export const EXTENSION_PLAN_SCHEMA: Schema = record({
  ...{ total: integer, carbonKgCo2e: orNull(sourcedFigure), withoutCarbon: integer },
  ...{ moneyEur: orNull(figure), withoutMoney: integer, minutes: number, partsEur: number },
  devices: list(LINE),
});
