import { PROBLEM } from './import.schema.js';
import { integer, list, number, oneOf, record, text, type Schema } from './schema.js';

export const IMPORT_PROBLEMS_SCHEMA: Schema = record({ total: integer, problems: list(PROBLEM) });

/** a value before and after; null: there is none */
const BEFORE_AND_AFTER: Schema = {
  ...list({ anyOf: [text, number, { type: 'null' }] }),
  minItems: 2,
  maxItems: 2,
};

export const IMPORT_CHANGES_SCHEMA: Schema = record({
  total: integer,
  changes: list(
    record({
      row: integer,
      device: text,
      action: oneOf('created', 'updated'),
      changes: { type: 'object', additionalProperties: BEFORE_AND_AFTER },
    }),
  ),
});
