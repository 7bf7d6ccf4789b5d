import { DomainError } from '../../kernel/domain-error.js';
import type { ImportChoices } from '../domain/understanding/import-choices.js';

type Reader<Value> = (value: unknown) => value is Value;

const isField: Reader<string | null> = (value) => value === null || typeof value === 'string';
const isDateOrder: Reader<'dmy' | 'mdy'> = (value) => value === 'dmy' || value === 'mdy';
const isDecimalMark: Reader<',' | '.'> = (value) => value === ',' || value === '.';

/**
 * Reads what a person settled about a file, written as JSON:
 * `{ "columns": { "Réf.": "asset_tag", "Agent": null }, "dateOrders": { "Achat": "dmy" }, "decimalMarks": { "Prix": "," } }`.
 * Headers are those of the file; fields are those of data/vocabulary/headers.csv, null to leave a column out.
 * @throws DomainError `mapping-unreadable` naming what is wrong
 */
export function readChoices(text: string): ImportChoices {
  const given = asObject(parsed(text), 'the mapping');
  const known = ['columns', 'dateOrders', 'decimalMarks'];
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw wrong(`${unknown} is none of ${known.join(', ')}`);
  return {
    columns: table(given, 'columns', isField),
    dateOrders: table(given, 'dateOrders', isDateOrder),
    decimalMarks: table(given, 'decimalMarks', isDecimalMark),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw wrong('it is no JSON');
  }
}

function table<Value>(
  given: Record<string, unknown>,
  name: string,
  isRight: Reader<Value>,
): ReadonlyMap<string, Value> {
  const entries = Object.entries(asObject(given[name] ?? {}, name));
  return new Map(
    entries.map(([header, value]) => {
      if (!isRight(value)) throw wrong(`${name} / ${header}`);
      return [header, value] as const;
    }),
  );
}

function asObject(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw wrong(`${name} is no object`);
}

const wrong = (detail: string): DomainError => new DomainError('mapping-unreadable', 'invalid', { detail });
