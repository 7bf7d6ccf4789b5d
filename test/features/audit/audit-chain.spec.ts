import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OrganisationsService } from '../../../src/accounts/organisations.service.js';
import { AuditService } from '../../../src/audit/audit.service.js';
import { Database } from '../../../src/database/database.js';
import { openApplication } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { EVERYWHERE, SOMEBODY, sql } from '../../support/caller.js';

onBothEngines('the audit chain', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let organisationId: string;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    const wanted = {
      name: 'Ville de Valombre',
      kind: 'commune',
      siren: null,
      parentCode: null,
      inseeCode: null,
    } as const;
    organisationId = (await app.get(OrganisationsService).found(SOMEBODY, { code: 'VALOMBRE', ...wanted })).id;
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const record = (subject: string): Promise<void> =>
    app
      .get(Database)
      .write(EVERYWHERE, (db) =>
        app.get(AuditService).record(db, { organisationId, actor: 'test', action: 'tried', subject, facts: { n: 1 } }),
      );
  const alter = (text: string): Promise<unknown> => sql(app, text, 'write');
  const faults = async (): Promise<readonly string[]> =>
    (await app.get(AuditService).verify()).map((found) => found.fault);

  it('is whole after many acts at once, each with its number', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => record(`device ${index}`)));
    expect(await faults()).toEqual([]);
    const latest = await app.get(AuditService).latest(EVERYWHERE, organisationId, 100);
    expect(latest.map((entry) => entry.sequence)).toEqual(Array.from({ length: 13 }, (_, index) => 13 - index));
  });

  it('tells an entry that was altered', async () => {
    await record('device 1');
    await alter(`UPDATE audit_entry SET actor = 'somebody else' WHERE sequence = 2`);
    expect(await faults()).toEqual(['entry-altered']);
  });

  it('tells an entry that was removed, in the middle or at the end', async () => {
    await record('device 1');
    await record('device 2');
    await alter(`DELETE FROM audit_entry WHERE sequence = 3`);
    expect(await faults()).toEqual(['entry-missing']);
    await alter(`DELETE FROM audit_entry WHERE sequence = 1`);
    expect(await faults()).toEqual(['entry-missing']);
  });

  it('tells a head that was moved back', async () => {
    await record('device 1');
    await alter(`DELETE FROM audit_entry WHERE sequence = 2`);
    await alter(`UPDATE audit_chain SET length = 1`);
    expect(await faults()).toEqual(['head-mismatch']);
  });

  it('records nothing when the act itself fails', async () => {
    const act = { organisationId, actor: 'test', action: 'tried', subject: 'x', facts: {} };
    const failing = app.get(Database).write(EVERYWHERE, async (db) => {
      await app.get(AuditService).record(db, act);
      throw new Error('the act fails');
    });
    await expect(failing).rejects.toThrow('the act fails');
    expect(await app.get(AuditService).latest(EVERYWHERE, organisationId, 10)).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });
});
