import type { ApiResponseSchemaHost } from '@nestjs/swagger';

/** A JSON Schema of the description of the API (OpenAPI 3.1). */
export type Schema = ApiResponseSchemaHost['schema'];

export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const integer: Schema = { type: 'integer' };
export const flag: Schema = { type: 'boolean' };
export const day: Schema = { type: 'string', format: 'date' };
export const instant: Schema = { type: 'string', format: 'date-time' };

export const oneOf = (...words: readonly string[]): Schema => ({ type: 'string', enum: [...words] });

/** OpenAPI 3.1 says null as a type, where 3.0 had `nullable`. */
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

export const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object whose properties are all present. */
export const record = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: { ...properties },
  required: Object.keys(properties),
});

/** An estimate with its interval; its unit stands in the name of the property. */
const INTERVAL = { central: number, low: number, high: number };
export const figure: Schema = record(INTERVAL);

/** The same, with what it rests on. */
export const sourcedFigure: Schema = record({ ...INTERVAL, basis: text, sources: list(text), method: text });

/** What a code speaks of: its keys depend on the code. */
export const facts: Schema = { type: 'object', additionalProperties: true };
