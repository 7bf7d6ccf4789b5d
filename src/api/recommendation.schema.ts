import { RULE_CODES } from '../renewal/domain/rule-result.js';
import { VERDICTS } from '../renewal/domain/verdict-kind.js';
import {
  day,
  facts,
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

/** A quantity, a word or a yes: what a rule read, and what it was held to. */
const READING: Schema = { anyOf: [number, text, flag, { type: 'null' }] };

const RULE = record({
  rule: oneOf(...RULE_CODES),
  passed: orNull(flag),
  ...{ value: READING, threshold: READING, unit: orNull(text) },
  ...{ source: orNull(text), missing: orNull(text), facts },
});

const STATEMENT = { code: text, facts };

/** What the rules answer about one device, with everything needed to check it. */
export const RECOMMENDATION_SCHEMA: Schema = record({
  verdict: oneOf(...VERDICTS),
  because: record(STATEMENT),
  actions: list(record(STATEMENT)),
  reasons: list(RULE),
  ...{ decidedBy: list(oneOf(...RULE_CODES)), missing: list(text) },
  alternatives: list(record({ ...STATEMENT, verdict: oneOf(...VERDICTS) })),
  ...{ avoidedKgCo2e: orNull(sourcedFigure), keptMonths: integer, avoidedLeavesOut: list(text) },
  lookAgainOn: orNull(day),
  wouldChangeIf: list(record({ ...STATEMENT, rule: oneOf(...RULE_CODES), passed: flag, verdict: oneOf(...VERDICTS) })),
  ruleVersion: text,
});
