import { AVOIDED_LEAVES_OUT } from '../footprint/domain/avoided-so-far.js';
import { BASES } from '../footprint/domain/basis.js';
import { PRECISIONS } from '../kernel/estimate.js';
import { DEVICE_FIELDS, DEVICE_FIELD_NAMES, type DeviceField } from '../inventory/domain/device-fields.js';
import { SUPPORT_STATES } from '../lifespan/domain/support-end.js';
import { RECOMMENDATION_SCHEMA } from './recommendation.schema.js';
import { day, figure, instant, integer, list, number, oneOf, orNull, record, sourcedFigure, text } from './schema.js';
import type { Schema } from './schema.js';

const fieldSchema = (name: DeviceField): Schema => {
  const kinds = { text, code: text, day, integer, decimal: number };
  return orNull(kinds[DEVICE_FIELDS[name].kind]);
};

const STORED = Object.fromEntries(
  DEVICE_FIELD_NAMES.filter((name) => name !== 'siteName').map((name) => [name, fieldSchema(name)]),
);

/** From the surest to the weakest, with its rung from 1 to 6. */
const LEVEL = { level: oneOf(...PRECISIONS), rung: integer };

const SHEET = record({
  ...{ manufacturer: text, name: text, reportedOn: orNull(text), reportUrl: orNull(text) },
  ...{ sourceId: text, licence: text },
});

const ON_A_BASIS = {
  ...{ basis: oneOf(...BASES), precision: oneOf(...PRECISIONS), ...LEVEL, configuration: text },
  ...{ embodiedKgCo2e: number, lowKgCo2e: number, highKgCo2e: number, referenceLifeYears: number },
  ...{ embodiedKgCo2ePerYear: number, kwhPerYear: number, products: list(SHEET) },
  ...{ sources: list(text), method: text },
};
const BESIDE = orNull(record(ON_A_BASIS));

const FOOTPRINT: Schema = {
  oneOf: [
    record({
      known: { type: 'boolean', enum: [false] },
      ...{ because: text, basis: oneOf(...BASES), ...LEVEL, otherBasis: BESIDE },
    }),
    record({
      known: { type: 'boolean', enum: [true] },
      ...ON_A_BASIS,
      ...{ useKgCo2ePerYear: number, electricityKgCo2ePerKwh: number, electricityYear: integer },
      ...{ toDateKgCo2e: orNull(figure), otherBasis: BESIDE },
    }),
  ],
};

const AVOIDED = orNull(
  record({
    ...{ basis: oneOf(...BASES), toDateKgCo2e: orNull(sourcedFigure), thisYearKgCo2e: orNull(sourcedFigure) },
    ...{ creditedYears: number, lifeThatCountsYears: number, substitutionShare: number },
    spares: record({ configuration: text, embodiedKgCo2e: number, level: oneOf(...PRECISIONS) }),
    leavesOut: list(oneOf(...AVOIDED_LEAVES_OUT)),
  }),
);

const SUPPORT = record({
  state: oneOf(...SUPPORT_STATES),
  ...{ on: orNull(day), extendedOn: orNull(day) },
  ...{ product: orNull(text), sourceId: orNull(text), subject: orNull(text), doubt: orNull(text) },
});

const LIFESPAN = record({
  ...{ remainingMonths: orNull(number), lowMonths: orNull(number), highMonths: orNull(number) },
  medianRemainingMonths: orNull(figure),
  stillServing: list(record({ inMonths: integer, central: number, low: number, high: number })),
  ...{ because: orNull(text), basis: orNull(text), sources: list(text), method: orNull(text) },
  support: SUPPORT,
});

const LISTED = {
  id: text,
  ...STORED,
  ...{ createdAt: instant, updatedAt: instant, organisation: text, site: orNull(text) },
  ...{ ageMonths: orNull(integer), supportEndsOn: orNull(day) },
  ...{ footprint: FOOTPRINT, lifespan: LIFESPAN, recommendation: orNull(RECOMMENDATION_SCHEMA) },
};

const EVENT = record({
  id: text,
  organisationId: text,
  deviceId: text,
  kind: oneOf('created', 'updated', 'edited'),
  occurredOn: day,
  recordedAt: instant,
  actor: text,
  importId: orNull(text),
  changes: { type: 'object', additionalProperties: true },
});

const ORIGIN = record({ by: oneOf('import', 'hand'), importId: orNull(text), actor: text, at: instant, on: day });

/** One device with its events, where each field comes from, and the fields that imports leave. */
export const DEVICE_SCHEMA: Schema = record({
  ...LISTED,
  avoided: record({ ademe: AVOIDED, maker: AVOIDED }),
  events: list(EVENT),
  fieldSources: { type: 'object', additionalProperties: ORIGIN },
  locks: list(record({ field: text, actor: text, lockedAt: instant })),
});

export const DEVICE_PAGE_SCHEMA: Schema = record({ total: integer, devices: list(record(LISTED)) });
