import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSourceOptions, openDataSource } from '../../../src/database/data-source.js';
import { Database } from '../../../src/database/database.js';
import { withoutIndexes } from '../../../src/database/sqlite/without-indexes.js';
import { EVERYWHERE } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';

describe('a table of SQLite filled while its indexes are away', () => {
  let stored: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    stored = await sqliteDatabase();
    dataSource = await openDataSource(dataSourceOptions(stored.url));
  });
  afterEach(async () => {
    await dataSource.destroy();
    stored.drop();
  });

  const indexes = (): Promise<unknown> =>
    dataSource.query(`SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'device_event' ORDER BY name`);
  const fill = (after: () => Promise<void>): Promise<void> =>
    new Database(dataSource).write(EVERYWHERE, (db) =>
      withoutIndexes(db, 'device_event', async () => {
        await db.query(`INSERT INTO device_event
          (id, "organisationId", "deviceId", kind, "occurredOn", "recordedAt", actor, "importId", changes)
          VALUES ('e', 'o', 'd', 'created', '2026-01-01', '2026-01-01T00:00:00.000Z', 'cli', NULL, '{}')`);
        await after();
      }),
    );

  it('has the same indexes afterwards, which know what came in', async () => {
    const before = await indexes();
    await fill(() => Promise.resolve());
    expect(await indexes()).toEqual(before);
    const found = `SELECT id FROM device_event INDEXED BY "device_event_deviceId" WHERE "deviceId" = 'd'`;
    expect(await dataSource.query(found)).toEqual([{ id: 'e' }]);
    expect(await dataSource.query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('has them, and nothing more, when filling it fails', async () => {
    const before = await indexes();
    await expect(fill(() => Promise.reject(new Error('the disk is full')))).rejects.toThrow('the disk is full');
    expect(await indexes()).toEqual(before);
    expect(await dataSource.query('SELECT id FROM device_event')).toEqual([]);
  });
});
