import { ROW_ACTIONS } from '../inventory/domain/import-document.js';
import { IMPORT_STAGES } from '../inventory/domain/import-stage.js';
import { OUT_OF_SCOPE_KINDS } from '../inventory/domain/vocabulary/type-meaning.js';
import { DELIMITERS, SOURCE_ENCODINGS, SOURCE_FORMATS } from '../inventory/domain/source-file.js';
import { CONFLICT_ANSWERS, FULL_EXPORTS } from '../inventory/domain/understanding/import-choices.js';
import { CONFLICTS } from '../inventory/domain/identity/conflict-questions.js';
import {
  day,
  facts,
  flag,
  instant,
  integer,
  list,
  number,
  oneOf,
  orNull,
  record,
  text,
  type Schema,
} from './schema.js';

export const PROBLEM = record({
  row: integer,
  column: orNull(text),
  field: orNull(text),
  severity: oneOf('error', 'warning'),
  code: text,
  message: text,
  value: orNull(text),
});

/** What concerns one column, or was settled by the rows, names it and gives the evidence apart from the sentence. */
const DECISION: Schema = {
  type: 'object',
  properties: { kind: text, value: text, because: text, column: orNull(text), reason: text, facts },
  required: ['kind', 'value', 'because'],
};

const QUESTION = record({
  ...{ code: oneOf(...CONFLICTS), rows: integer, answer: oneOf('leave', 'update-found') },
  examples: list(record({ row: integer, device: text, known: orNull(text), given: orNull(text) })),
});
const VANISHED = record({
  ...{ count: integer, marked: integer },
  first: list(record({ deviceId: text, device: text, lastSeenOn: orNull(day) })),
});

const NAMED_COLUMN = record({ header: text, field: orNull(text), confidence: number, sample: orNull(text) });
/** `name` is there when several columns have the same title. */
const COLUMN: Schema = {
  ...NAMED_COLUMN,
  properties: { ...('properties' in NAMED_COLUMN ? NAMED_COLUMN.properties : {}), name: text },
};

const ALWAYS = record({
  status: oneOf('previewed', 'applied', 'unchanged', 'refused'),
  importId: orNull(text),
  file: record({
    name: text,
    sha256: text,
    format: oneOf(...SOURCE_FORMATS),
    encoding: orNull(oneOf(...SOURCE_ENCODINGS)),
    delimiter: orNull(text),
    sheet: orNull(text),
    headerRow: integer,
    rows: integer,
  }),
  columns: list(COLUMN),
  decisions: list(DECISION),
  counts: record(Object.fromEntries(ROW_ACTIONS.map((action) => [action, integer]))),
  devices: record({ created: integer, updated: integer, unchanged: integer }),
  ignoredKinds: list(record({ kind: text, family: oneOf(...OUT_OF_SCOPE_KINDS, 'chosen'), rows: integer })),
  unknownWords: list(record({ field: oneOf('category', 'status'), word: text, rows: integer, firstRow: integer })),
  problems: list(PROBLEM),
  problemCount: integer,
});
/** Conflicts are there when a row asks, the vanished when the file was said to be a full export. */
const DOCUMENT: Schema = {
  ...ALWAYS,
  properties: { ...('properties' in ALWAYS ? ALWAYS.properties : {}), questions: list(QUESTION), vanished: VANISHED },
};

/** What an import answers, the same for a dry run. */
export const IMPORT_SCHEMA: Schema = DOCUMENT;

const UNDO = {
  reversed: integer,
  removed: integer,
  kept: list(record({ device: text, deviceId: text, because: text, actor: text, at: instant, importId: orNull(text) })),
  keptCount: integer,
};

/** What taking an import back does. */
export const UNDO_SCHEMA: Schema = record(UNDO);

/** Why an import was refused, or why the last step of one that waits was. */
const REFUSAL: Schema = { type: 'object', properties: { code: text, kind: text, facts }, required: ['code', 'facts'] };

/** What a person settled about a file, as `import --mapping` takes it. */
export const CHOICES_SCHEMA: Schema = {
  type: 'object',
  properties: {
    columns: { type: 'object', additionalProperties: orNull(text) },
    dateOrders: { type: 'object', additionalProperties: oneOf('dmy', 'mdy') },
    decimalMarks: { type: 'object', additionalProperties: oneOf(',', '.') },
    headerRow: integer,
    encoding: oneOf(...SOURCE_ENCODINGS),
    delimiter: oneOf(...DELIMITERS),
    sheet: text,
    types: { type: 'object', additionalProperties: text },
    statuses: { type: 'object', additionalProperties: text },
    include: list(text),
    fullExport: oneOf(...FULL_EXPORTS),
    conflicts: { type: 'object', additionalProperties: oneOf(...CONFLICT_ANSWERS) },
  },
};

export const IMPORT_SUMMARY_SCHEMA: Schema = record({
  id: text,
  organisationId: text,
  stage: oneOf(...IMPORT_STAGES),
  fileName: text,
  actor: text,
  startedAt: instant,
  progressAt: instant,
  appliedAt: orNull(instant),
  rowsRead: integer,
  document: orNull(DOCUMENT),
  undone: orNull(record({ ...UNDO, at: instant, actor: text })),
  undoable: orNull(record({ until: instant, isOver: flag })),
  refusal: orNull(REFUSAL),
  decidedBy: orNull(text),
  progress: record({ rowsRead: integer, rowsTotal: orNull(integer), startedAt: instant, secondsLeft: orNull(integer) }),
  choices: orNull(CHOICES_SCHEMA),
  isFileKept: flag,
  hasRejectedRows: flag,
});

export const IMPORT_LIST_SCHEMA: Schema = record({ total: integer, imports: list(IMPORT_SUMMARY_SCHEMA) });

export const MAPPING_SCHEMA: Schema = record({
  ...{ id: text, organisationId: text, name: text, headers: list(text) },
  ...{ choices: CHOICES_SCHEMA, savedBy: text, savedAt: instant },
});

export const MAPPING_LIST_SCHEMA: Schema = record({ mappings: list(MAPPING_SCHEMA) });

/** `mapping`, before the file: JSON of choices, as `import --mapping` takes it. */
export const UPLOAD_SCHEMA: Schema = {
  type: 'object',
  properties: { mapping: text, file: { type: 'string', format: 'binary' } },
  required: ['file'],
};
