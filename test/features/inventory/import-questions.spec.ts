import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { InventorySettings } from '../../../src/inventory/settings/inventory-settings.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import type { ImportDocument } from '../../../src/inventory/domain/import-document.js';
import type { ImportChoices } from '../../../src/inventory/domain/understanding/import-choices.js';
import { DeviceEdits } from '../../../src/inventory/edits/device-edits.js';
import { ImportUndo } from '../../../src/inventory/imports/import-undo.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { readChoices } from '../../../src/inventory/imports/read-choices.js';
import { bring, FOUR_DEVICES, newCommune, withFile } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { only, SOMEBODY, sql } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { inventoryTables } from '../../support/inventory-tables.js';

const HEADER = 'Numéro de série;Numéro d’inventaire;Type;Lieu';

onBothEngines('what an import asks a person', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let commune: string;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    commune = await newCommune(app);
    await bring(app, commune);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const device = (ref: string) => app.get(DevicesService).find(only(commune), ref);
  /** Brings rows under choices written as JSON, and sees that the dry run says the same. */
  async function brought(rows: readonly string[], choices: object): Promise<ImportDocument> {
    const read: ImportChoices = readChoices(JSON.stringify(choices));
    return withFile([HEADER, ...rows].join('\n'), async (path) => {
      const request = { organisationId: commune, path, fileName: 'parc.csv', caller: SOMEBODY, choices: read };
      const before = await inventoryTables(app);
      const dry = await app.get(ImportsService).check(request);
      expect(await inventoryTables(app)).toBe(before);
      const real = await app.get(ImportsService).bring(request);
      expect({ ...dry, status: '', importId: '' }).toEqual({ ...real, status: '', importId: '' });
      const { counts, file } = real;
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(file.rows);
      return real;
    });
  }
  const conflicts = (answers: object) => ({ conflicts: answers });

  it('a tag known with another serial number: the row is left, or the device found takes the number', async () => {
    const row = 'NEW999X;VAL-0001;Portable;Cave';
    const left = await brought([row], {});
    expect(left.counts).toMatchObject({ updated: 0, rejected: 1 });
    expect(left.questions).toEqual([
      {
        ...{ code: 'identity-conflict', rows: 1, answer: 'leave' },
        examples: [{ row: 2, device: 'VAL-0001', known: 'SNLAP0001', given: 'NEW999X' }],
      },
    ]);
    const taken = await brought([row], conflicts({ 'identity-conflict': 'update-found' }));
    expect(taken.counts).toMatchObject({ updated: 1, rejected: 0 });
    expect(await device('VAL-0001')).toMatchObject({ serialNumber: 'NEW999X', siteName: 'Cave' });
  });

  it('another tag on a known serial number: taken, and told; left when a person says so', async () => {
    const row = 'SNLAP0001;VAL-0101;Portable;Cave';
    const left = await brought([row], conflicts({ 'tag-changed': 'leave' }));
    expect(left.counts).toMatchObject({ rejected: 1 });
    expect(left.problems[0]).toMatchObject({ code: 'tag-changed', severity: 'error', value: 'VAL-0101' });
    const taken = await brought([row], {});
    expect(taken.questions).toMatchObject([
      { code: 'tag-changed', rows: 1, answer: 'update-found', examples: [{ known: 'VAL-0001', given: 'VAL-0101' }] },
    ]);
    expect(await device('SNLAP0001')).toMatchObject({ assetTag: 'VAL-0101' });
  });

  it('a serial number of one device and the tag of another: nobody loses a tag unasked', async () => {
    const row = 'SNLAP0001;VAL-0002;Portable;Cave';
    const left = await brought([row], {});
    expect([left.counts.rejected, left.questions?.[0]?.code]).toEqual([1, 'identity-of-two']);
    expect(await device('VAL-0002')).toMatchObject({ serialNumber: 'SNDES0002' });
    const taken = await brought([row], conflicts({ 'identity-of-two': 'update-found' }));
    expect(taken.counts).toMatchObject({ updated: 1 });
    expect(await device('SNLAP0001')).toMatchObject({ assetTag: 'VAL-0002', siteName: 'Cave' });
  });

  it('a serial number that two devices bear: another number of the row says which, when it is looked for', async () => {
    await sql(
      app,
      `UPDATE device SET "serialNumber" = 'SNLAP0001', "serialKey" = 'SNLAP0001', manufacturer = 'Dell' WHERE "assetTag" = 'VAL-0003'`,
      'write',
    );
    const row = 'SNLAP0001;VAL-0003;Écran;Cave';
    const left = await brought([row], {});
    expect([left.counts.rejected, left.questions?.[0]?.code]).toEqual([1, 'identity-shared']);
    const taken = await brought([row], conflicts({ 'identity-shared': 'update-found' }));
    expect(taken.counts).toMatchObject({ updated: 1, rejected: 0 });
    expect(await device('VAL-0003')).toMatchObject({ siteName: 'Cave' });
    const without = await brought(['SNLAP0001;;Écran;Grenier'], conflicts({ 'identity-shared': 'update-found' }));
    expect(without.counts).toMatchObject({ updated: 0, rejected: 1 });
  });

  it('nothing, and lists no device, when a file says nothing new of it', async () => {
    const document = await brought(['SNLAP0001;VAL-0001;Portable;Mairie'], {});
    expect([document.questions, document.vanished]).toEqual([undefined, undefined]);
  });

  it('less when the organisation says which numbers it believes, on record', async () => {
    const settings = app.get(InventorySettings);
    await expect(settings.setIdentityOrder(SOMEBODY, commune, ['serial', 'serial'])).rejects.toThrow(
      'identity-order-wrong',
    );
    await settings.setIdentityOrder(SOMEBODY, commune, ['asset-tag', 'serial']);
    expect(await settings.identityOrder(only(commune), commune)).toEqual(['asset-tag', 'serial']);
    const [act] = await app.get(AuditService).latest(only(commune), commune, 1);
    expect(act).toMatchObject({ action: 'identity-order-set', actor: 'test' });
    const tagged = await brought(['NEW999X;VAL-0001;Portable;Cave', 'SNDES0002;VAL-0102;Unité centrale;Cave'], {});
    expect(tagged.counts).toMatchObject({ updated: 1, rejected: 1 });
    expect(tagged.problems[0]).toMatchObject({ row: 3, code: 'identity-conflict' });
    expect(await device('VAL-0001')).toMatchObject({ serialNumber: 'NEW999X' });
    await settings.setIdentityOrder(SOMEBODY, commune, ['serial']);
    const untagged = await brought([';VAL-0003;Écran;Cave', 'SNTEL0004;VAL-0003;Smartphone;'], {});
    expect(untagged.problems[0]).toMatchObject({ row: 2, code: 'row-without-identity' });
    expect(untagged.counts).toMatchObject({ updated: 1, rejected: 1 });
  });

  it('whether a full export names every device in service: those it does not are listed', async () => {
    const document = await brought(['SNLAP0001;;;Mairie', ';VAL-0002;;Mairie'], { fullExport: 'list' });
    const { id: deviceId } = await device('VAL-0003');
    expect(document.vanished).toEqual({
      count: 1,
      marked: 0,
      first: [{ deviceId, device: 'VAL-0003', lastSeenOn: null }],
    });
    expect([document.status, await device('VAL-0003')]).toMatchObject(['unchanged', { status: 'in-service' }]);
  });

  it('and marks them missing since they were last seen, once, and undoes that as the rest', async () => {
    const before = await inventoryTables(app);
    const rows = ['SNLAP0001;;;Mairie', 'OTHER1;VAL-0002;;Mairie'];
    const document = await brought(rows, { fullExport: 'mark-missing' });
    expect(document.counts).toMatchObject({ updated: 0, unchanged: 1, rejected: 1 });
    expect([document.status, document.vanished]).toMatchObject(['applied', { count: 1, marked: 1 }]);
    expect(await device('VAL-0003')).toMatchObject({ status: 'missing', lastSeenOn: '2026-11-23' });
    expect(await device('VAL-0002')).toMatchObject({ status: 'in-service' });
    const again = await brought(rows, { fullExport: 'mark-missing' });
    expect([again.status, again.vanished?.count]).toEqual(['unchanged', 0]);
    expect(await app.get(ImportUndo).undo(SOMEBODY, document.importId ?? '')).toMatchObject({ reversed: 1 });
    expect(await inventoryTables(app)).toBe(before);
  });

  it('and leaves a device whose status a person corrected', async () => {
    const { id: deviceId } = await device('VAL-0004');
    await app.get(DeviceEdits).edit(SOMEBODY, { deviceId, texts: { status: 'in-service' } });
    const document = await brought(
      FOUR_DEVICES.split('\n')
        .slice(1, 4)
        .map((line) => line.split(';').slice(0, 2).join(';')),
      { fullExport: 'mark-missing' },
    );
    expect(document.vanished).toMatchObject({ count: 1, marked: 0, first: [{ device: 'VAL-0004' }] });
    expect(await device('VAL-0004')).toMatchObject({ status: 'in-service' });
  });
});
