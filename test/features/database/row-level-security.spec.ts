import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Database } from '../../../src/database/database.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only } from '../../support/caller.js';
import { createDatabase } from '../../support/postgres.js';
import { describeNeeding } from '../../support/skips.js';

/** Filled by COPY, which PostgreSQL does not have for protected tables; read by its import's id, through `device`. */
const UNPROTECTED = ['import_row'];

describeNeeding('PostgreSQL', 'row-level security, under everything else', () => {
  let app: INestApplicationContext;
  let ours: string;
  let theirs: string;

  beforeAll(async () => {
    app = await openApplication(await createDatabase());
    ours = await newCommune(app, 'VALOMBRE');
    theirs = await newCommune(app, 'ORVELANE');
    await bring(app, ours);
    await bring(app, theirs);
  });
  afterAll(() => app.close());

  const count = async (text: string, tenancy = only(ours)): Promise<number> => {
    const [row] = await app.get(Database).read(tenancy, (db) => db.query<{ n: number }[]>(text));
    return Number(row?.n);
  };

  it('covers every table that has an organisationId', async () => {
    const rows = await app.get(DataSource).query<{ name: string; held: boolean }[]>(`
      SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS held FROM pg_class c
      JOIN information_schema.columns k ON k.table_name = c.relname AND k.column_name = 'organisationId'
      WHERE c.relkind = 'r' AND k.is_nullable = 'NO'`);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter(({ held }) => !held).map(({ name }) => name)).toEqual(UNPROTECTED);
  });

  it('hides the others from raw SQL too', async () => {
    expect(await count('SELECT count(*) AS n FROM device')).toBe(4);
    expect(await count(`SELECT count(*) AS n FROM device WHERE "organisationId" = '${theirs}'`)).toBe(0);
    expect(await count('SELECT count(*) AS n FROM organisation')).toBe(1);
    expect(await count('SELECT count(*) AS n FROM audit_entry', only(theirs))).toBeGreaterThan(0);
    expect(await count('SELECT count(*) AS n FROM device', EVERYWHERE)).toBe(8);
  });

  it('refuses raw rows for another, and changes none', async () => {
    const { id } = { id: '0'.repeat(36) };
    const insert = `INSERT INTO site (id, "organisationId", name) VALUES ('${id}', '${theirs}', 'Mairie')`;
    await expect(app.get(Database).write(only(ours), (db) => db.query(insert))).rejects.toThrow('row-level security');
    await app.get(Database).write(only(ours), (db) => db.query(`UPDATE device SET notes = 'pris'`));
    expect(await count(`SELECT count(*) AS n FROM device WHERE notes = 'pris'`, EVERYWHERE)).toBe(4);
  });

  it('shows nothing to a connection that was told nothing, and forgets what it was told', async () => {
    for (let turn = 0; turn < 20; turn++) await count('SELECT count(*) AS n FROM device', EVERYWHERE);
    const [row] = await app.get(DataSource).query<{ n: number }[]>('SELECT count(*) AS n FROM device');
    expect(Number(row?.n)).toBe(0);
  });

  it('says when the role it connects as would pass it', async () => {
    const check = async (one: INestApplicationContext) =>
      (await one.get(VerificationService).verify()).find((found) => found.check.includes('keeps organisations apart'));
    expect((await check(app))?.faults).toEqual([]);
    const superuser = await openApplication(await createDatabase('superuser'));
    try {
      expect((await check(superuser))?.faults).toEqual([expect.stringContaining('passes it')]);
    } finally {
      await superuser.close();
    }
  });

  it('lets nothing be written through a read', async () => {
    const writing = app.get(Database).read(only(ours), (db) => db.query(`UPDATE device SET notes = 'lu'`));
    await expect(writing).rejects.toThrow('read-only');
  });
});
