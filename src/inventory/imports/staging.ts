import type { EntityManager } from 'typeorm';
import { bulkInsert } from '../../database/bulk-insert.js';
import type { Identifiers } from '../../kernel/identifiers.js';
import { DEVICE_COLUMNS, type StagedRow } from '../planning/staged-row.js';

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
  rows: readonly StagedRow[],
  identifiers: Identifiers,
): Promise<void> {
  const lines = rows.map(({ position, unit, action, deviceId, changes, cells }) => [
    readingId,
    organisationId,
    position,
    unit,
    action,
    deviceId ?? identifiers.next(),
    identifiers.next(),
    changes,
    ...cells,
  ]);
  return bulkInsert(db, 'import_row', COLUMNS, lines);
}
