import { Table, TableIndex, type TableColumnOptions } from 'typeorm';
import { CODE_LENGTH, ID_LENGTH, INSTANT_LENGTH } from './columns.js';

/** Words of a migration: one function a portable type, the same as the decorators of `columns.ts`. */
export const id = (): TableColumnOptions => ({ name: 'id', type: 'varchar', length: ID_LENGTH, isPrimary: true });

export const reference = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: ID_LENGTH });

export const code = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: CODE_LENGTH });

export const text = (name: string, length: number): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
});

export const longText = (name: string): TableColumnOptions => ({ name, type: 'text' });

export const day = (name: string): TableColumnOptions => ({ name, type: 'date' });

export const instant = (name: string): TableColumnOptions => ({ name, type: 'varchar', length: INSTANT_LENGTH });

export const integer = (name: string): TableColumnOptions => ({ name, type: 'integer' });

export const decimal = (name: string): TableColumnOptions => ({ name, type: 'float' });

export const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

type IndexParts = { readonly columns: readonly string[]; readonly unique?: boolean };

/** A table with its indexes, each named after the table and its columns. */
export function table(
  name: string,
  columns: readonly TableColumnOptions[],
  indexes: readonly IndexParts[] = [],
): Table {
  return new Table({
    name,
    columns: [...columns],
    indices: indexes.map(
      ({ columns: columnNames, unique = false }) =>
        new TableIndex({ name: indexName(name, columnNames), columnNames: [...columnNames], isUnique: unique }),
    ),
  });
}

const indexName = (tableName: string, columns: readonly string[]): string => `${tableName}_${columns.join('_')}`;
