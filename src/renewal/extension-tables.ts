import { readDataTable } from '../config/data-table.js';
import {
  EFFORT_ACTIONS,
  EXTENSION_PARAMETERS,
  type Effort,
  type ExtensionPolicy,
} from './domain/extension/extension-policy.js';

/** data/rules/extension.csv and extension-effort.csv. @throws Error when a parameter or an action is missing, repeated, or no number */
export function readExtensionPolicy(): ExtensionPolicy {
  const parameters = byName('rules/extension.csv', 'parameter', EXTENSION_PARAMETERS, (row) => numberOf(row['value']));
  const efforts = byName('rules/extension-effort.csv', 'action', EFFORT_ACTIONS, (row): Effort => ({
    minutes: numberOf(row['minutes']),
    partsEur: numberOf(row['parts_eur']),
  }));
  return { parameters, efforts };
}

type Row = ReturnType<typeof readDataTable>[number];

function byName<Name extends string, Value>(
  path: string,
  column: string,
  names: readonly Name[],
  read: (row: Row) => Value,
): Readonly<Record<Name, Value>> {
  const rows = readDataTable(path);
  const found = names.map((name) => {
    const [row, ...more] = rows.filter((one) => one[column] === name);
    if (row === undefined || more.length > 0) throw new Error(`data/${path} must say ${name} once`);
    return [name, read(row)] as const;
  });
  return Object.fromEntries(found) as Record<Name, Value>;
}

function numberOf(text = ''): number {
  const value = Number(text);
  if (text === '' || !Number.isFinite(value) || value < 0) throw new Error(`${JSON.stringify(text)} is no number ≥ 0`);
  return value;
}
