import type { EntityManager } from 'typeorm';
import { bulkInsert, type Cell } from '../../database/bulk-insert.js';
import type { Identifiers } from '../../kernel/identifiers.js';
import { KEY_COLUMNS } from '../device-columns.js';
import { DEVICE_FIELD_NAMES } from '../domain/device-fields.js';
import type { PlannedRow } from './planned-row.js';
import { searchText, serviceSince } from './stored-device.js';

/** What an import row and a device have in common, in the order of `deviceCells`. */
export const DEVICE_COLUMNS = [...DEVICE_FIELD_NAMES, ...KEY_COLUMNS, 'serviceSinceOn', 'searchText'] as const;

const COLUMNS = [
  'readingId',
  'organisationId',
  'position',
  'unit',
  'action',
  'deviceId',
  'eventId',
  'changes',
  ...DEVICE_COLUMNS,
];

type Staged = { readonly readingId: string; readonly organisationId: string };

/** Writes planned rows to the staging table, where nobody sees them until the import is applied. */
export function stageRows(
  db: EntityManager,
  { readingId, organisationId }: Staged,
  rows: readonly PlannedRow[],
  identifiers: Identifiers,
): Promise<void> {
  const lines = rows.map((row) => [
    readingId,
    organisationId,
    row.position,
    row.unit,
    row.action,
    row.deviceId,
    identifiers.next(),
    JSON.stringify(row.changes),
    ...deviceCells(row),
  ]);
  return bulkInsert(db, 'import_row', COLUMNS, lines);
}

function deviceCells({ after: data, keys }: PlannedRow): Cell[] {
  return [
    ...DEVICE_FIELD_NAMES.map((name) => data[name]),
    ...KEY_COLUMNS.map((column) => keys[column] ?? null),
    serviceSince(data),
    searchText(data),
  ];
}
