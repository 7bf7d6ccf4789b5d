import { DEVICE_FIELD_NAMES, type DeviceData, type DeviceField } from '../domain/device-fields.js';
import type { FieldChanges } from '../planning/planned-row.js';

/** What creating a device changes: each field that it has, from nothing. */
export function firstChanges(data: DeviceData): FieldChanges {
  const changes: Partial<Record<DeviceField, readonly [null, string | number]>> = {};
  for (const name of DEVICE_FIELD_NAMES) {
    const value = data[name];
    if (value !== null) changes[name] = [null, value];
  }
  return changes;
}

const pairs = (valueAsJson: (column: string) => string): string =>
  DEVICE_FIELD_NAMES.map((name) => {
    const column = `staged."${name}"`;
    return `CASE WHEN ${column} IS NULL THEN '' ELSE ',"${name}":[null,' || ${valueAsJson(column)} || ']' END`;
  }).join(' || ');

const asJson = (text: string): string => `'{' || substr(${text}, 2) || '}'`;

/**
 * The same as JSON text in SQL, from the columns of a row named `staged`: a device that is created is then written once
 * to the staging table, not once more as changes.
 */
export const FIRST_CHANGES_SQL = {
  sqlite: asJson(pairs((column) => `json_quote(${column})`)),
  postgres: asJson(pairs((column) => `CAST(to_json(${column}) AS text)`)),
} as const;
