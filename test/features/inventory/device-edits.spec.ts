import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { AuditService } from '../../../src/audit/audit.service.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { DeviceEdits } from '../../../src/inventory/edits/device-edits.js';
import { ImportUndo } from '../../../src/inventory/imports/import-undo.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { bring, check, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only, SOMEBODY } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { inventoryTables } from '../../support/inventory-tables.js';

onBothEngines('correcting a device by hand', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let commune: string;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    commune = await newCommune(app);
    await bring(app, commune);
    app.get<FixedClock>(Clock).advance(60_000);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const device = (ref = 'VAL-0001') => app.get(DevicesService).find(only(commune), ref);
  const edit = async (texts: object, ref = 'VAL-0001') =>
    app.get(DeviceEdits).edit(SOMEBODY, { deviceId: (await device(ref)).id, texts });
  const locks = async () =>
    (await app.get(DeviceEdits).locks(only(commune), (await device()).id)).map(({ field }) => field);

  it('changes it, says so in its story and in the record of acts, and finds it by its new words', async () => {
    await edit({ model: 'Latitude 5430', purchasedOn: '01/02/2022' });
    expect(await device()).toMatchObject({ model: 'Latitude 5430', serviceSinceOn: '2022-02-01' });
    const [, event] = await app.get(DevicesService).events(EVERYWHERE, await device());
    expect(event).toMatchObject({ kind: 'edited', actor: 'test', importId: null });
    expect(event?.changes).toEqual({
      model: ['Latitude 5420', 'Latitude 5430'],
      purchasedOn: ['2021-09-15', '2022-02-01'],
    });
    const [latest] = await app.get(AuditService).latest(EVERYWHERE, commune, 1);
    expect(latest).toMatchObject({ action: 'device-edited', subject: (await device()).id });
    expect((await app.get(DevicesService).list(only(commune), { words: '5430' }, { limit: 9 })).total).toBe(1);
    const faults = (await app.get(VerificationService).verify()).filter((found) => found.faults.length > 0);
    expect(faults).toEqual([]);
  });

  it('locks what it changed: an import tells both values, leaves it, and changes the rest', async () => {
    await edit({ model: 'Latitude 5430' });
    expect(await locks()).toEqual(['model']);
    const file = FOUR_DEVICES.replaceAll('Mairie', 'Médiathèque');
    const dry = await check(app, commune, file);
    const document = await bring(app, commune, file);
    expect({ ...dry, status: '', importId: '' }).toEqual({ ...document, status: '', importId: '' });
    expect(document.problems).toEqual([
      expect.objectContaining({
        ...{
          row: 2,
          column: 'Modèle',
          field: 'model',
          severity: 'warning',
          code: 'field-locked',
          value: 'Latitude 5420',
        },
        message: expect.stringMatching(/Latitude 5430.*Latitude 5420/),
      }),
    ]);
    expect(document.counts).toMatchObject({ updated: 2, unchanged: 2, rejected: 0 });
    expect(await device()).toMatchObject({ model: 'Latitude 5430', siteName: 'Médiathèque' });
  });

  it('lets imports change the field again once it is released, once', async () => {
    await edit({ model: 'Latitude 5430' });
    const { id } = await device();
    await app.get(DeviceEdits).release(SOMEBODY, id, 'model');
    expect(await locks()).toEqual([]);
    await expect(app.get(DeviceEdits).release(SOMEBODY, id, 'model')).rejects.toThrow('field-not-locked');
    await expect(app.get(DeviceEdits).release(SOMEBODY, id, 'no field')).rejects.toThrow('field-not-locked');
    const document = await bring(app, commune);
    expect([document.counts.updated, document.problems]).toEqual([1, []]);
    expect(await device()).toMatchObject({ model: 'Latitude 5420' });
  });

  it('changes and locks nothing when the same is written, or when something is wrong', async () => {
    const before = await inventoryTables(app);
    await edit({ model: 'Latitude 5420', siteName: 'Mairie' });
    await expect(edit({ model: 'Latitude 5430', purchasedOn: 'hier' })).rejects.toMatchObject({
      code: 'edit-refused',
      facts: { purchasedOn: 'date-unreadable' },
    });
    await expect(edit({ serialNumber: 'sndes0002', manufacturer: 'HP' })).rejects.toMatchObject({
      facts: { serialNumber: 'identity-taken' },
    });
    expect(await inventoryTables(app)).toBe(before);
    expect(await locks()).toEqual([]);
  });

  it('is refused to whoever saw the device as it no longer is, or does not work for its organisation', async () => {
    const { id, updatedAt: seen } = await device();
    await edit({ notes: 'vu' });
    const late = { deviceId: id, texts: { notes: 'autre' }, seen };
    await expect(app.get(DeviceEdits).edit(SOMEBODY, late)).rejects.toThrow('device-moved');
    const stranger = { ...SOMEBODY, tenancy: only(await newCommune(app, 'ORVELANE')) };
    await expect(app.get(DeviceEdits).edit(stranger, { deviceId: id, texts: {} })).rejects.toThrow('device-unknown');
    expect(await app.get(DeviceEdits).locks(stranger.tenancy, id)).toEqual([]);
  });

  it('is kept when the import before it is taken back, and told', async () => {
    const moved = await bring(app, commune, FOUR_DEVICES.replaceAll('Mairie', 'Médiathèque'));
    await edit({ notes: 'écran fendu' });
    const outcome = await app.get(ImportUndo).undo(SOMEBODY, moved.importId ?? '');
    expect(outcome).toMatchObject({ reversed: 1, kept: [{ device: 'VAL-0001', importId: null, actor: 'test' }] });
    expect(await device()).toMatchObject({ siteName: 'Médiathèque', notes: 'écran fendu' });
  });
});
