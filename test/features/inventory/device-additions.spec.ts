import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { DeviceAdditions } from '../../../src/inventory/edits/device-additions.js';
import { DeviceEdits } from '../../../src/inventory/edits/device-edits.js';
import { InventorySettings } from '../../../src/inventory/settings/inventory-settings.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only, SOMEBODY } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { inventoryTables } from '../../support/inventory-tables.js';

const TABLET = { serialNumber: 'SNTAB0005', assetTag: 'VAL-0005', category: 'tablet', manufacturer: 'Samsung' };

onBothEngines('adding a device by hand', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let commune: string;
  let communes = 0;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
  });
  beforeEach(async () => {
    commune = await newCommune(app, `VALOMBRE-${(communes += 1)}`);
    await bring(app, commune);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const add = (texts: object, caller = SOMEBODY) =>
    app.get(DeviceAdditions).add(caller, { organisationId: commune, texts });
  const device = (ref: string) => app.get(DevicesService).find(only(commune), ref);
  const total = async () =>
    (await app.get(DevicesService).list(only(commune), { withRetired: true }, { limit: 1 })).total;

  it('enters it, says so in its story and in the record of acts, and finds it as if a file had brought it', async () => {
    const { id, isNew } = await add({ ...TABLET, purchasedOn: '15/09/2024', purchasePriceCents: '389,90', ramGb: '8' });
    expect([isNew, await total()]).toEqual([true, 5]);
    expect(await device('VAL-0005')).toMatchObject({
      ...{ id, serialNumber: 'SNTAB0005', serviceSinceOn: '2024-09-15', purchasePriceCents: 38990, ramGb: 8 },
    });
    const events = await app.get(DevicesService).events(EVERYWHERE, await device('VAL-0005'));
    expect(events).toMatchObject([{ kind: 'created', actor: 'test', importId: null }]);
    expect(events[0]?.changes).toMatchObject({ assetTag: [null, 'VAL-0005'], purchasedOn: [null, '2024-09-15'] });
    const [latest] = await app.get(AuditService).latest(EVERYWHERE, commune, 1);
    expect(latest).toMatchObject({ action: 'device-added', subject: id, facts: '{"device":"VAL-0005"}' });
    const faults = (await app.get(VerificationService).verify()).filter((found) => found.faults.length > 0);
    expect(faults).toEqual([]);
  });

  it('is met by the next file, which completes it and may change it: what was entered is not locked', async () => {
    const { id } = await add({ ...TABLET, model: 'Tab A9' });
    const file = ['Numéro de série;Fabricant;Modèle;Lieu', 'sntab0005;SAMSUNG;Galaxy Tab A9;Mairie'].join('\n');
    expect((await bring(app, commune, file)).counts).toMatchObject({ created: 0, updated: 1, rejected: 0 });
    expect(await device('VAL-0005')).toMatchObject({ id, model: 'Galaxy Tab A9', siteName: 'Mairie' });
    expect(await app.get(DeviceEdits).locks(only(commune), id)).toEqual([]);
  });

  it.each([
    ['its serial number, however it is written', { serialNumber: ' sndes 0002', category: 'desktop' }, 'serialNumber'],
    ['its tag', { assetTag: 'val-0002', serialNumber: 'SNNEW0009' }, 'assetTag'],
    [
      'its serial number while its maker is another writing',
      { serialNumber: 'SNDES0002', manufacturer: 'hp inc' },
      'serialNumber',
    ],
  ])('is not entered twice: the device that is there is named by %s', async (_by, texts, field) => {
    const before = await inventoryTables(app);
    const { id } = await device('VAL-0002');
    const { faults, alreadyThere } = await app
      .get(DeviceAdditions)
      .review(only(commune), { organisationId: commune, texts });
    expect([faults, alreadyThere]).toEqual([[], [{ field, id, label: 'VAL-0002' }]]);
    await expect(add(texts)).rejects.toMatchObject({
      ...{ code: 'device-known', facts: { device: 'VAL-0002', deviceId: id, field } },
    });
    expect(await inventoryTables(app)).toBe(before);
  });

  it('takes a name for an identity only when there is nothing else, as files do', async () => {
    await add({ name: 'accueil-01' });
    await expect(add({ name: 'ACCUEIL-01', notes: 'autre' })).rejects.toThrow('device-known');
    await add({ name: 'accueil-01', serialNumber: 'SNNEW0009' });
    expect(await total()).toBe(6);
  });

  it('asks for an identity that the organisation believes, and tells what is wrong in each field', async () => {
    const before = await inventoryTables(app);
    const refusal = { code: 'addition-refused' };
    await expect(add({ model: 'Tab A9' })).rejects.toMatchObject({
      ...refusal,
      facts: { assetTag: 'row-without-identity' },
    });
    await expect(add({ model: 'Tab A9', purchasedOn: 'hier' })).rejects.toMatchObject({
      facts: { assetTag: 'row-without-identity', purchasedOn: 'date-unreadable' },
    });
    await expect(add({ imei: '12' })).rejects.toMatchObject({ facts: { imei: 'imei-invalid' } });
    await expect(add({ ...TABLET, purchasedOn: 'hier', imei: '12' })).rejects.toMatchObject({
      ...{ ...refusal, facts: { purchasedOn: 'date-unreadable', imei: 'imei-invalid' } },
    });
    expect(await inventoryTables(app)).toBe(before);
    await app.get(InventorySettings).setIdentityOrder(SOMEBODY, commune, ['serial']);
    await expect(add({ name: 'accueil-01' })).rejects.toMatchObject(refusal);
  });

  it('gives one device to whoever sends it twice, even at once, and a question to somebody else', async () => {
    const sent = await Promise.all([add(TABLET), add(TABLET)]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    await expect(add(TABLET, { ...SOMEBODY, actor: 'somebody else' })).rejects.toThrow('device-known');
    await expect(add({ ...TABLET, model: 'Tab A9' })).rejects.toThrow('device-known');
    expect(await total()).toBe(5);
  });

  it('is refused to whoever does not work for the organisation', async () => {
    const before = await inventoryTables(app);
    const stranger = { ...SOMEBODY, tenancy: only(await newCommune(app, 'ORVELANE')) };
    await expect(add(TABLET, stranger)).rejects.toThrow();
    expect(await inventoryTables(app)).toBe(before);
  });
});
