import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { AuditReader } from '../../../src/audit/audit-reader.service.js';
import { AuditService } from '../../../src/audit/audit.service.js';
import { Database } from '../../../src/database/database.js';
import { newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only, sql } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';

onBothEngines('the record of one organisation', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let [ours, theirs] = ['', ''];

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    [ours, theirs] = [await newCommune(app, 'VALOMBRE'), await newCommune(app, 'ORVELANE')];
    for (let count = 1; count <= 4; count++) {
      const act = { organisationId: ours, actor: 'cli', action: 'noted', subject: 's', facts: { count } };
      await app.get(Database).write(EVERYWHERE, (db) => app.get(AuditService).record(db, act));
    }
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const page = (number: number) => app.get(AuditReader).page(only(ours), ours, { page: number, size: 2 });
  const counts = async (number: number) => (await page(number)).acts.map(({ facts }) => facts.count);

  it('is read by pages, the latest act first, with how many acts there are in all', async () => {
    expect(await counts(1)).toEqual([4, 3]);
    expect(await counts(2)).toEqual([2, 1]);
    expect((await page(3)).acts.map(({ action }) => action)).toEqual(['organisation-founded']);
    expect((await page(4)).acts).toEqual([]);
    expect((await page(1)).total).toBe(5);
  });

  it('shows nothing to who may not read it, not even how long it is', async () => {
    const asked = app.get(AuditReader).page(only(theirs), ours, { page: 1, size: 25 });
    expect(await asked).toEqual({ acts: [], total: 0 });
  });

  it('tells that it was tampered with, and where, without looking at those of others', async () => {
    expect(await app.get(AuditReader).faultOf(EVERYWHERE, ours)).toBeNull();
    await sql(
      app,
      `UPDATE audit_entry SET facts = '{"count":9}' WHERE "organisationId" = '${ours}' AND sequence = 3`,
      'write',
    );
    const fault = { organisationId: ours, sequence: 3, fault: 'entry-altered' };
    expect(await app.get(AuditReader).faultOf(only(ours), ours)).toEqual(fault);
    expect(await app.get(AuditReader).faultOf(EVERYWHERE, theirs)).toBeNull();
    expect(await app.get(AuditReader).faultOf(only(theirs), ours)).toBeNull();
  });
});
