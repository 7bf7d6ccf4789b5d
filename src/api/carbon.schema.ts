import { ACCOUNTING_VIEWS } from '../footprint/domain/accounting-view.js';
import { AVOIDED_LEAVES_OUT } from '../footprint/domain/avoided-so-far.js';
import { BASES } from '../footprint/domain/basis.js';
import { PRECISIONS } from '../kernel/estimate.js';
import { integer, list, number, oneOf, orNull, record, sourcedFigure, text, type Schema } from './schema.js';

const kg: Schema = orNull(sourcedFigure);

const RUNG = record({
  ...{ level: oneOf(...PRECISIONS), rung: integer },
  ...{ devices: integer, shareOfDevices: orNull(number), kgCo2e: number, shareOfKgCo2e: orNull(number) },
});

const TOTALS = {
  ...{ devices: integer, withoutFigure: integer, undated: integer, useUnknown: integer },
  precision: record(Object.fromEntries(PRECISIONS.map((level) => [level, integer]))),
  ladder: list(RUNG),
  ...{ embodiedKgCo2e: kg, useKgCo2e: kg, totalKgCo2e: kg, avoidedKgCo2e: kg },
};

/** A year of carbon: the cuts add up to the total; what is avoided is a second ledger, never netted. */
export const CARBON_SCHEMA: Schema = record({
  ...{ year: integer, basis: oneOf(...BASES), view: oneOf(...ACCOUNTING_VIEWS), accountingLifeYears: orNull(number) },
  total: record(TOTALS),
  otherBasis: record({ basis: oneOf(...BASES), ...TOTALS }),
  byOrganisation: list(record({ organisation: text, ...TOTALS })),
  bySite: list(record({ organisation: text, site: orNull(text), ...TOTALS })),
  byCategory: list(record({ category: orNull(text), ...TOTALS })),
  avoidedRestsOn: record({
    ...{ substitutionShare: number, leavesOut: list(oneOf(...AVOIDED_LEAVES_OUT)) },
    fleetLifeYears: { type: 'object', additionalProperties: number },
  }),
  whatIf: record({
    ...{ longerByMonths: integer, longerLivesSpareKgCo2ePerYear: kg },
    ...{ people: integer, screensTooMany: integer, oneScreenEachSparesKgCo2ePerYear: kg },
  }),
});
