import { parseDateOnly, type DateOnly } from '../../kernel/date-only.js';
import { DomainError } from '../../kernel/domain-error.js';

/** Reads one value of a case; `path` names it in a refusal (`device.ramGb`). Null: unknown. */
export type Read<Value> = (value: unknown, path: string) => Value;

/** An object with these keys and no other. @throws DomainError `case-not-an-object`, `case-key-unknown` */
export function fields<Shape extends object>(
  value: unknown,
  path: string,
  reads: { readonly [Key in keyof Shape]: Read<Shape[Key]> },
): Shape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DomainError('case-not-an-object', 'invalid', { path });
  }
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(reads, key)) {
      throw new DomainError('case-key-unknown', 'invalid', { key: at(key), known: Object.keys(reads).join(', ') });
    }
  }
  const given = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(reads) as (keyof Shape & string)[];
  return Object.fromEntries(keys.map((key) => [key, reads[key](given[key] ?? null, at(key))])) as Shape;
}

export const text: Read<string | null> = (value, path) =>
  value === null || typeof value === 'string' ? value : refuse(path, 'text', value);

export const bool: Read<boolean | null> = (value, path) =>
  value === null || typeof value === 'boolean' ? value : refuse(path, 'true or false', value);

export const day: Read<DateOnly | null> = (value, path) => {
  if (value === null) return null;
  return (typeof value === 'string' ? parseDateOnly(value) : null) ?? refuse(path, 'YYYY-MM-DD', value);
};

export function number(least: number, most: number): Read<number | null> {
  return (value, path) => {
    if (value === null) return null;
    return typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse(path, `${String(least)} … ${String(most)}`, value);
  };
}

export function oneOf<Code extends string>(codes: readonly Code[]): Read<Code | null> {
  return (value, path) => {
    if (value === null) return null;
    return codes.find((code) => code === value) ?? refuse(path, codes.join(', '), value);
  };
}

export function list<Item>(read: Read<Item>): Read<readonly Item[] | null> {
  return (value, path) => {
    if (value === null) return null;
    if (!Array.isArray(value)) return refuse(path, '[…]', value);
    return value.map((item, index) => read(item, `${path}[${String(index)}]`));
  };
}

function refuse(path: string, expected: string, value: unknown): never {
  throw new DomainError('case-value-invalid', 'invalid', {
    key: path,
    expected,
    value: JSON.stringify(value).slice(0, 80),
  });
}
