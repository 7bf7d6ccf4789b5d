import { setTimeout } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { Database } from '../../../src/database/database.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { ImportEntity } from '../../../src/inventory/imports/import.entity.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { JobQueue } from '../../../src/jobs/job-queue.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { bring, check, FOUR_DEVICES, fourDevices, newCommune, withFile } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { EVERYWHERE, only, SOMEBODY, sql } from '../../support/caller.js';

onBothEngines('importing an inventory', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let commune: string;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    commune = await newCommune(app);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const device = (ref: string) => app.get(DevicesService).find(only(commune), ref);
  const tables = async (): Promise<unknown> => {
    const rows = (table: string): Promise<unknown> => sql(app, `SELECT * FROM ${table} ORDER BY 1`);
    return Promise.all(
      ['organisation', 'device', 'device_event', 'inventory_import', 'import_row', 'audit_entry'].map(rows),
    );
  };

  /** An import that waits for a decision. */
  const waiting = (): Promise<string> =>
    withFile(FOUR_DEVICES, async (path) => {
      const file = { organisationId: commune, path, fileName: 'parc.csv', caller: SOMEBODY };
      const begun = await app.get(ImportsService).begin(file);
      await begun.ready;
      return begun.id;
    });

  it('creates each device once, with an event, and one entry in the record of acts', async () => {
    const document = await bring(app, commune);
    expect(document.status).toBe('applied');
    expect(document.counts).toEqual({ created: 4, updated: 0, unchanged: 0, ignored: 0, rejected: 0 });
    const laptop = await device('VAL-0001');
    expect(laptop).toMatchObject({
      serialNumber: 'SNLAP0001',
      category: 'laptop',
      manufacturer: 'Dell',
      model: 'Latitude 5420',
      purchasedOn: '2021-09-15',
      serviceSinceOn: '2021-09-15',
      ramGb: 16,
      status: 'in-service',
    });
    const events = await app.get(DevicesService).events(EVERYWHERE, laptop);
    expect(events.map(({ kind, importId }) => [kind, importId])).toEqual([['created', document.importId]]);
    expect(events[0]?.changes.model).toEqual([null, 'Latitude 5420']);
    const [latest] = await app.get(AuditService).latest(EVERYWHERE, commune, 1);
    expect(latest).toMatchObject({ action: 'import-applied', subject: document.importId, actor: 'test' });
  });

  it('changes nothing the second time', async () => {
    await bring(app, commune);
    const again = await bring(app, commune);
    expect(again.status).toBe('unchanged');
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 4, ignored: 0, rejected: 0 });
    expect((await app.get(DevicesService).events(EVERYWHERE, await device('VAL-0001'))).length).toBe(1);
  });

  it('answers a dry run with the same document as the real one, and leaves no trace', async () => {
    const before = await tables();
    const dry = await check(app, commune);
    expect(await tables()).toEqual(before);
    const real = await bring(app, commune);
    expect({ ...dry, status: '', importId: '' }).toEqual({ ...real, status: '', importId: '' });
    expect(dry.status).toBe('previewed');
  });

  it('updates what changed, keeps what a blank cell does not say, and tells each value before and after', async () => {
    await bring(app, commune);
    const moved = fourDevices((line) =>
      line.replace('Mairie;En service;Windows 11 Pro 24H2;16', 'Médiathèque;En service;;16'),
    );
    const document = await bring(app, commune, moved);
    expect(document.counts).toEqual({ created: 0, updated: 1, unchanged: 3, ignored: 0, rejected: 0 });
    const laptop = await device('VAL-0001');
    expect(laptop).toMatchObject({ siteName: 'Médiathèque', os: 'Windows 11 Pro 24H2' });
    const events = await app.get(DevicesService).events(EVERYWHERE, laptop);
    expect(events.at(-1)?.changes).toEqual({ siteName: ['Mairie', 'Médiathèque'] });
    expect(events[0]?.changes).toMatchObject({ siteName: [null, 'Mairie'], os: [null, 'Windows 11 Pro 24H2'] });
  });

  it('keeps the fleets of two organisations apart, serial numbers included', async () => {
    const other = await newCommune(app, 'ORVELANE');
    await bring(app, commune);
    const document = await bring(app, other);
    expect(document.counts.created).toBe(4);
    await expect(app.get(DevicesService).find(only(other), (await device('VAL-0001')).id)).rejects.toThrow(
      'device-unknown',
    );
  });

  it('rejects a row given twice and tells why, without losing the first', async () => {
    const [header, laptop] = FOUR_DEVICES.split('\n');
    const document = await bring(app, commune, [header, laptop, laptop].join('\n'));
    expect(document.counts).toMatchObject({ created: 1, rejected: 1 });
    expect(document.problems).toEqual([expect.objectContaining({ row: 3, severity: 'error', code: 'row-duplicate' })]);
  });

  it('lets one row only speak of a known device, whatever the numbers by which others reach it', async () => {
    await bring(app, commune);
    const file = ['Numéro de série;Numéro d’inventaire;Lieu', 'SNLAP0001;;Médiathèque', ';VAL-0001;Gymnase'].join('\n');
    const document = await bring(app, commune, file);
    expect(document.counts).toMatchObject({ updated: 1, rejected: 1 });
    expect(document.problems).toEqual([
      expect.objectContaining({ row: 3, code: 'identity-twice-in-file', value: 'VAL-0001' }),
    ]);
    expect(await device('VAL-0001')).toMatchObject({ siteName: 'Médiathèque' });
  });

  it('asks which device is meant when several bear the number, and changes none', async () => {
    await bring(app, commune, 'Nom;Numéro de série;Type\nPC-ACCUEIL;AA11;Portable\nPC-ACCUEIL;BB22;Portable');
    const document = await bring(app, commune, 'Nom;Lieu\nPC-ACCUEIL;Mairie');
    expect(document.counts).toMatchObject({ updated: 0, rejected: 1 });
    expect(document.problems[0]).toMatchObject({ code: 'identity-shared', field: 'name', value: 'PC-ACCUEIL' });
  });

  it('refuses a row whose tag is known with another serial number', async () => {
    await bring(app, commune);
    const document = await bring(app, commune, 'Numéro de série;Numéro d’inventaire;Type\nOTHER99;VAL-0001;Portable');
    expect(document.counts).toMatchObject({ created: 0, updated: 0, rejected: 1 });
    expect(document.problems[0]).toMatchObject({ code: 'identity-conflict' });
  });

  it('applies an import that waits only once, even when two people agree at the same time', async () => {
    const imports = app.get(ImportsService);
    const id = await waiting();
    const results = await Promise.allSettled([
      imports.apply({ actor: 'one', tenancy: only(commune) }, id),
      imports.apply({ actor: 'other', tenancy: only(commune) }, id),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await app.get(DevicesService).list(only(commune), {}, { limit: 10 })).total).toBe(4);
  });

  it('is one application when the other click has passed the gate, but nobody sees it yet', async () => {
    const imports = app.get(ImportsService);
    const id = await waiting();
    let letGo = (): void => undefined;
    const held = new Promise<void>((go) => (letGo = go));
    const other = app.get(Database).write(only(commune), async (db) => {
      const job = { kind: 'import-apply', organisationId: commune, subject: id, actor: SOMEBODY.actor, payload: '' };
      const jobId = await app.get(JobQueue).add(db, job);
      await db.update(ImportEntity, { id }, { stage: 'applying', decidedBy: SOMEBODY.actor, jobId });
      await held;
    });
    const mine = imports.startApplying(SOMEBODY, id);
    await setTimeout(150); // on PostgreSQL it has read the import, and waits to move it
    letGo();
    await other;
    expect(await (await mine).ready).toMatchObject({ status: 'applied', counts: { created: 4 } });
    expect((await app.get(DevicesService).list(only(commune), {}, { limit: 10 })).total).toBe(4);
  });

  it('leaves nothing waiting of an import that is checked and applied in one go, and loses to another', async () => {
    const imports = app.get(ImportsService);
    const numbers = Array.from({ length: 5000 }, (_, at) => `PF${String(at).padStart(6, '0')}`);
    await withFile(['Numéro de série', ...numbers].join('\n'), async (path) => {
      const file = { organisationId: commune, path, fileName: 'lent.csv', caller: SOMEBODY };
      const onProgress = async (rowsRead: number, rowsTotal: number | null): Promise<void> => {
        if (rowsRead === 0 && rowsTotal !== null) await bring(app, commune, 'Numéro de série\nPF000007');
      };
      await expect(imports.bring({ ...file, onProgress })).rejects.toThrow('inventory-moved');
    });
    const { imports: known } = await imports.list(only(commune), { limit: 10 });
    expect(known.map(({ fileName, stage, refusal }) => [fileName, stage, refusal?.code])).toEqual([
      ['parc.csv', 'applied', undefined],
      ['lent.csv', 'refused', 'inventory-moved'],
    ]);
    expect(await sql(app, 'SELECT * FROM import_row')).toEqual([]);
  });

  it('forgets everything of an import that is given up', async () => {
    const imports = app.get(ImportsService);
    const id = await waiting();
    await imports.cancel({ actor: 'test', tenancy: only(commune) }, id);
    expect(await sql(app, 'SELECT * FROM import_row')).toEqual([]);
    await expect(imports.apply({ actor: 'test', tenancy: only(commune) }, id)).rejects.toThrow('import-not-waiting');
  });

  it('keeps the refusal of a file that cannot be read, and nothing else of it', async () => {
    await expect(bring(app, commune, '')).rejects.toThrow('file-empty');
    const { imports } = await app.get(ImportsService).list(only(commune), { limit: 10 });
    expect(imports).toEqual([
      expect.objectContaining({
        stage: 'refused',
        refusal: { code: 'file-empty', kind: 'invalid', facts: { file: 'parc.csv' } },
      }),
    ]);
    expect((await app.get(DevicesService).list(only(commune), {}, { limit: 10 })).total).toBe(0);
  });

  it('leaves a database in which every check holds', async () => {
    await bring(app, commune);
    await bring(
      app,
      commune,
      fourDevices((line) => line.replace('Mairie', 'Médiathèque')),
    );
    const faults = (await app.get(VerificationService).verify()).filter((found) => found.faults.length > 0);
    expect(faults).toEqual([]);
  });
});
