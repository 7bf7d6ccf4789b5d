import { setImmediate } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { ImportChoices } from '../../../src/inventory/domain/understanding/import-choices.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import type { Underway } from '../../../src/inventory/imports/import-outcome.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { JobQueue } from '../../../src/jobs/job-queue.js';
import { JobRunner } from '../../../src/jobs/job-runner.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { Database } from '../../../src/database/database.js';
import { bring, FOUR_DEVICES, fourDevices, newCommune, withFile } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { EVERYWHERE, only, SOMEBODY, sql } from '../../support/caller.js';
import { refusal } from '../../support/refusal.js';

const AMBIGUOUS = 'Numéro de série;Type;Date d’achat\nSNA1;Portable;03/04/2021\nSNA2;Portable;05/06/2022';
const chosen = (changes: Partial<ImportChoices>): ImportChoices => ({ columns: new Map(), ...changes });

onBothEngines('an import between its file and its receipt', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let imports: ImportsService;
  let commune: string;
  let count = 0;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    imports = app.get(ImportsService);
  });
  beforeEach(async () => {
    commune = await newCommune(app, `COMMUNE-${(count += 1)}`);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const begin = (content: string | Buffer = FOUR_DEVICES, fileName = 'parc.csv'): Promise<Underway> =>
    withFile(content, (path) => imports.begin({ organisationId: commune, path, fileName, caller: SOMEBODY }));
  const find = (id: string) => imports.find(EVERYWHERE, id);
  const device = (ref: string) => app.get(DevicesService).find(only(commune), ref);
  const rows = (table: string) => sql(app, `SELECT * FROM ${table} WHERE "organisationId" = '${commune}'`);
  const left = async (): Promise<number[]> => [(await rows('import_row')).length, (await rows('import_file')).length];
  /** The job of an import, taken by a process that is never heard of again. */
  const takenByADeadProcess = async (id: string) => {
    const [job] = (await app.get(JobQueue).due(['import-read', 'import-apply'], 50)).filter(
      (one) => one.subject === id,
    );
    if (job === undefined) throw new Error('no job waits');
    return app.get(JobQueue).claim(job);
  };
  const pass = (seconds: number): void => app.get<FixedClock>(Clock).advance(seconds * 1000);

  it('keeps its file until it is over, and nothing of it afterwards', async () => {
    const { id, ready } = await begin();
    expect(await ready).toMatchObject({ status: 'previewed', importId: id, counts: { created: 4 } });
    expect(await left()).toEqual([4, 1]);
    expect(await find(id)).toMatchObject({
      ...{ stage: 'previewed', isFileKept: true },
      progress: { rowsRead: 4, rowsTotal: 4, secondsLeft: null },
    });
    expect(await imports.apply(SOMEBODY, id)).toMatchObject({ status: 'applied', importId: id });
    expect(await left()).toEqual([0, 0]);
    expect(await find(id)).toMatchObject({
      ...{ stage: 'applied', decidedBy: 'test', isFileKept: false },
      progress: { rowsRead: 4, rowsTotal: 4, secondsLeft: null },
    });
    const refused = await begin('');
    await expect(refused.ready).rejects.toEqual(refusal('file-empty'));
    expect(await left()).toEqual([0, 0]);
    expect((await find(refused.id)).stage).toBe('refused');
  });

  it('tells how far it is while it is applied, and is read meanwhile', async () => {
    const lines = Array.from({ length: 6500 }, (_, at) => `PA${String(at).padStart(6, '0')};Portable`);
    const { id, ready } = await begin(['Numéro de série;Type', ...lines].join('\n'));
    await ready;
    const applying = (await imports.startApplying(SOMEBODY, id)).ready;
    const seen = new Set<number>();
    for (let stage = 'applying'; stage === 'applying'; await setImmediate()) {
      const found = await find(id);
      stage = found.stage;
      if (stage === 'applying') {
        expect(found.progress.rowsTotal).toBe(6500);
        seen.add(found.progress.rowsRead);
      }
    }
    expect([...seen].sort((a, b) => a - b)).toEqual(expect.arrayContaining([0, 2000]));
    expect((await applying).counts.created).toBe(6500);
    expect(await left()).toEqual([0, 0]);
    if (app.get(Database).engine === 'sqlite') return;
    const known = `SELECT reltuples >= 6500 AS "isKnown" FROM pg_class WHERE relname = 'device'`;
    expect(await sql(app, known)).toEqual([{ isKnown: true }]);
  });

  it('keeps a file of several parts to the byte', async () => {
    const line = (at: number): string => `PF${String(at).padStart(6, '0')};Portable;${'x'.repeat(at % 90)}`;
    const big = ['Numéro de série;Type;Notes', ...Array.from({ length: 9000 }, (_, at) => line(at))].join('\n');
    const { id, ready } = await begin(big, 'grand.csv');
    expect((await ready).counts.created).toBe(9000);
    expect((await rows('import_file')).length).toBeGreaterThan(1);
    await imports.cancel(SOMEBODY, id);
    expect(await left()).toEqual([0, 0]);
  });

  it('is one import when the same form is sent twice, and one application when it is confirmed twice', async () => {
    const [first, second] = await Promise.all([begin(), begin()]);
    expect(second.id).toBe(first.id);
    expect(await second.ready).toEqual(await first.ready);
    expect((await begin()).id).toBe(first.id);
    const applications = await Promise.all([imports.apply(SOMEBODY, first.id), imports.apply(SOMEBODY, first.id)]);
    expect(applications[1]).toEqual(applications[0]);
    expect(await rows('device_event')).toHaveLength(4);
    expect((await begin()).id).not.toBe(first.id);
  });

  it('is applied although the inventory has moved, when it does the same all the same', async () => {
    const { id, ready } = await begin();
    await ready;
    await bring(app, commune, 'Numéro de série;Type\nOTHER1;Portable');
    expect(await imports.apply(SOMEBODY, id)).toMatchObject({ status: 'applied', counts: { created: 4 } });
    expect(await left()).toEqual([0, 0]);
  });

  it('is refused when it would do something else by now, says what, and waits with what it would do', async () => {
    const { id, ready } = await begin();
    await ready;
    await bring(
      app,
      commune,
      fourDevices((line) => line.replace('Mairie', 'Gymnase'))
        .split('\n')
        .slice(0, 2)
        .join('\n'),
    );
    const facts = { rows: 1, row: 2, created: '4 → 3', updated: '0 → 1' };
    await expect(imports.apply(SOMEBODY, id)).rejects.toEqual(refusal('inventory-moved', facts));
    expect(await find(id)).toMatchObject({
      ...{ stage: 'previewed', refusal: { code: 'inventory-moved' } },
      document: { counts: { created: 3, updated: 1 } },
    });
    expect(await device('VAL-0001')).toMatchObject({ siteName: 'Gymnase' });
    expect(await imports.apply(SOMEBODY, id)).toMatchObject({ counts: { created: 3, updated: 1 } });
    expect(await device('VAL-0001')).toMatchObject({ siteName: 'Mairie' });
    expect((await find(id)).refusal).toBeNull();
  });

  it('is read again with other choices, without its file being sent again', async () => {
    const { id, ready } = await begin(AMBIGUOUS);
    await ready;
    const choices = chosen({ dateOrders: new Map([['Date d’achat', 'mdy']]) });
    const again = await imports.choose(SOMEBODY, id, choices);
    expect(await again.ready).toMatchObject({ importId: id, counts: { created: 2 } });
    expect((await find(id)).choices?.dateOrders).toEqual(choices.dateOrders);
    expect(await left()).toEqual([2, 1]);
    await imports.apply(SOMEBODY, id);
    expect(await device('SNA1')).toMatchObject({ purchasedOn: '2021-03-04' });
  });

  it('asks which column tells the devices instead of refusing the file, and does as answered', async () => {
    const untold = 'Prix;Lieu;Réf. interne\n899,90;Mairie;ORV-1\n149,00;École;ORV-2';
    const { id, ready } = await begin(untold);
    expect((await ready).decisions).toContainEqual(
      expect.objectContaining({ kind: 'identity-question', value: 'no-identifying-column' }),
    );
    expect(await find(id)).toMatchObject({ stage: 'previewed', document: { counts: { created: 0, rejected: 2 } } });
    const again = await imports.choose(SOMEBODY, id, chosen({ columns: new Map([['Réf. interne', 'asset_tag']]) }));
    expect(await again.ready).toMatchObject({ counts: { created: 2, rejected: 0 } });
    await expect(bring(app, commune, untold)).rejects.toEqual(
      refusal('no-identifying-column', { headerRow: 1, found: 'Prix, Lieu' }),
    );
  });

  it('stays as it was understood when it cannot be read as chosen', async () => {
    const { id, ready } = await begin(AMBIGUOUS);
    const document = await ready;
    const wrong = chosen({ columns: new Map([['Numéro de série', 'no-such-field']]) });
    const again = await imports.choose(SOMEBODY, id, wrong);
    await expect(again.ready).rejects.toEqual(
      refusal('mapping-field-unknown', { header: 'Numéro de série', field: 'no-such-field' }),
    );
    const kept = await find(id);
    expect(kept).toMatchObject({ stage: 'previewed', choices: null, refusal: { code: 'mapping-field-unknown' } });
    expect(kept.document).toEqual(document);
    expect((await imports.plannedRows(EVERYWHERE, id, 10)).map(({ device }) => device)).toEqual(['SNA1', 'SNA2']);
    expect(await imports.apply(SOMEBODY, id)).toMatchObject({ status: 'applied' });
  });

  it('cannot be chosen anew once it is over', async () => {
    const { id, ready } = await begin();
    await ready;
    await imports.cancel(SOMEBODY, id);
    await expect(imports.choose(SOMEBODY, id, chosen({}))).rejects.toThrow('import-not-waiting');
  });

  it('goes on elsewhere when the process that reads it dies, which can keep nothing any more', async () => {
    const runner = app.get(JobRunner);
    const { id, ready } = await begin();
    await ready;
    await app
      .get(Database)
      .write(EVERYWHERE, (db) =>
        db.query(`UPDATE job SET state = 'queued', attempts = 0, "endedAt" = NULL WHERE subject = '${id}'`),
      );
    await app
      .get(Database)
      .write(EVERYWHERE, (db) =>
        db.query(`UPDATE inventory_import SET stage = 'reading', document = NULL WHERE id = '${id}'`),
      );
    const dead = await takenByADeadProcess(id);
    await runner.runDue();
    expect((await find(id)).stage).toBe('reading');
    pass(61);
    await runner.runDue();
    expect(await find(id)).toMatchObject({ stage: 'previewed', document: { counts: { created: 4 } } });
    expect(await left()).toEqual([4, 1]);
    if (dead === null) throw new Error('nobody took it');
    const late = app.get(Database).write(EVERYWHERE, (db) => app.get(JobQueue).end(db, dead, 'done'));
    await expect(late).rejects.toThrow('no longer held');
  });

  it('is given up when it killed each process that read it', async () => {
    const { id, ready } = await begin();
    await ready;
    await app.get(Database).write(EVERYWHERE, async (db) => {
      await db.query(`UPDATE job SET state = 'queued', attempts = 3 WHERE subject = '${id}'`);
      await db.query(
        `UPDATE inventory_import SET stage = 'reading', "readingId" = NULL, "stagingId" = "readingId" WHERE id = '${id}'`,
      );
    });
    await app.get(JobRunner).runDue();
    expect(await find(id)).toMatchObject({
      stage: 'refused',
      refusal: { code: 'job-interrupted', facts: { attempts: 3 } },
    });
    expect(await left()).toEqual([0, 0]);
  });

  it('stops being read when it is given up, and leaves nothing', async () => {
    const many = ['Numéro de série', ...Array.from({ length: 12_000 }, (_, at) => `PF${at}X`)].join('\n');
    const { id, ready } = await begin(many, 'long.csv');
    await imports.cancel(SOMEBODY, id);
    await expect(ready).rejects.toEqual(refusal('import-not-waiting', { stage: 'cancelled' }));
    expect(await rows('job')).toMatchObject([{ state: 'cancelled' }]);
    expect(await left()).toEqual([0, 0]);
  });
});
