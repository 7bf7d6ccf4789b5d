import { DomainError } from '../../kernel/domain-error.js';
import { isCategory, type Category } from '../domain/category.js';
import { isDeviceStatus, type DeviceStatus } from '../domain/device-status.js';
import { PROBLEM_CODES, type ProblemCode } from '../domain/problem-codes.js';
import { DELIMITERS, SOURCE_ENCODINGS } from '../domain/source-file.js';
import { CONFLICT_ANSWERS, FULL_EXPORTS, type ImportChoices } from '../domain/understanding/import-choices.js';
import { OUT_OF_SCOPE_KINDS, type OutOfScopeKind } from '../domain/vocabulary/type-meaning.js';

type Reader<Value> = (value: unknown) => value is Value;
type Given = Readonly<Record<string, unknown>>;

const LAST_ROW = 10_000_000;

const isField: Reader<string | null> = (value) => value === null || typeof value === 'string';
const isText: Reader<string> = (value): value is string => typeof value === 'string' && value !== '';
const isType: Reader<Category | 'out-of-scope'> = (value): value is Category | 'out-of-scope' =>
  value === 'out-of-scope' || (typeof value === 'string' && isCategory(value));
const isStatus: Reader<DeviceStatus> = (value): value is DeviceStatus =>
  typeof value === 'string' && isDeviceStatus(value);
const isRow: Reader<number> = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_ROW;

const oneOf =
  <const Value>(values: readonly Value[]): Reader<Value> =>
  (value): value is Value =>
    (values as readonly unknown[]).includes(value);

/** Everything that may be chosen, each with its reader. */
const READERS = {
  columns: (given: Given) => ({ columns: table(given, 'columns', isField) ?? new Map<string, string | null>() }),
  dateOrders: (given: Given) => some('dateOrders', table(given, 'dateOrders', oneOf(['dmy', 'mdy']))),
  decimalMarks: (given: Given) => some('decimalMarks', table(given, 'decimalMarks', oneOf([',', '.']))),
  headerRow: (given: Given) => some('headerRow', one(given, 'headerRow', isRow)),
  encoding: (given: Given) => some('encoding', one(given, 'encoding', oneOf(SOURCE_ENCODINGS))),
  delimiter: (given: Given) => some('delimiter', one(given, 'delimiter', oneOf(DELIMITERS))),
  sheet: (given: Given) => some('sheet', one(given, 'sheet', isText)),
  types: (given: Given) => some('types', table(given, 'types', isType)),
  statuses: (given: Given) => some('statuses', table(given, 'statuses', isStatus)),
  include: (given: Given) => some('include', set(given, 'include', oneOf(OUT_OF_SCOPE_KINDS))),
  fullExport: (given: Given) => some('fullExport', one(given, 'fullExport', oneOf(FULL_EXPORTS))),
  conflicts: (given: Given) => some('conflicts', codes(table(given, 'conflicts', oneOf(CONFLICT_ANSWERS)))),
} as const;

export const CHOICE_NAMES: readonly string[] = Object.keys(READERS);

/**
 * Reads what a person settled about a file, written as JSON:
 * `{ "columns": { "Réf.": "asset_tag", "Agent": null }, "dateOrders": { "Achat": "dmy" }, "decimalMarks": { "Prix": "," },
 * "headerRow": 4, "encoding": "cp850", "delimiter": ";", "sheet": "Parc", "types": { "UC": "desktop" },
 * "statuses": { "HS": "retired" }, "include": ["server"] }`; each is optional.
 * Headers are those of the file; fields are those of data/vocabulary/headers.csv, null to leave a column out.
 * @throws DomainError `mapping-unreadable` naming what is wrong
 */
export function readChoices(text: string): ImportChoices {
  const given = asObject(parsed(text), 'the mapping');
  const unknown = Object.keys(given).find((key) => !CHOICE_NAMES.includes(key));
  if (unknown !== undefined) throw wrong(`${unknown} is none of ${CHOICE_NAMES.join(', ')}`);
  return Object.assign({}, ...Object.values(READERS).map((read) => read(given))) as ImportChoices;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw wrong('it is no JSON');
  }
}

/** What was not chosen is not there at all. */
const some = <Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);

function one<Value>(given: Given, name: string, isRight: Reader<Value>): Value | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (!isRight(value)) throw wrong(name);
  return value;
}

function table<Value>(given: Given, name: string, isRight: Reader<Value>): ReadonlyMap<string, Value> | undefined {
  if (given[name] === undefined) return undefined;
  const entries = Object.entries(asObject(given[name], name));
  return new Map(
    entries.map(([key, value]) => {
      if (!isRight(value)) throw wrong(`${name} / ${key}`);
      return [key, value] as const;
    }),
  );
}

function set(given: Given, name: string, isRight: Reader<OutOfScopeKind>): ReadonlySet<OutOfScopeKind> | undefined {
  const values = given[name];
  if (values === undefined) return undefined;
  if (!Array.isArray(values)) throw wrong(`${name} is no list`);
  return new Set(
    values.map((value: unknown) => {
      if (!isRight(value)) throw wrong(`${name} / ${String(value)}`);
      return value;
    }),
  );
}

function codes<Value>(answers: ReadonlyMap<string, Value> | undefined): ReadonlyMap<ProblemCode, Value> | undefined {
  const unknown = [...(answers?.keys() ?? [])].find((code) => !(PROBLEM_CODES as readonly string[]).includes(code));
  if (unknown !== undefined) throw wrong(`conflicts / ${unknown}`);
  return answers as ReadonlyMap<ProblemCode, Value> | undefined;
}

function asObject(value: unknown, name: string): Given {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Given;
  throw wrong(`${name} is no object`);
}

const wrong = (detail: string): DomainError => new DomainError('mapping-unreadable', 'invalid', { detail });
