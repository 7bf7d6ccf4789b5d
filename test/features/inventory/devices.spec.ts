import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Tenancy } from '../../../src/database/tenancy/tenancy.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { readFilter, type FilterWords } from '../../../src/inventory/devices/filter-words.js';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { openApplication, TEST_DAY } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { only } from '../../support/caller.js';

const RETIRED = 'SNOLD0005;VAL-0005;Portable;Dell;Latitude E6430;04/02/2013;Mairie;Réformé;Windows 7;4';
const UNDATED = 'SNUND0006;VAL_0006;Écran;iiyama;ProLite 100%;;Salle n°1;En service;;';

onBothEngines('reading the inventory', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let devices: DevicesService;
  let scope: Tenancy;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    devices = app.get(DevicesService);
    const commune = await newCommune(app);
    await bring(app, commune, [FOUR_DEVICES, RETIRED, UNDATED].join('\n'));
    await bring(app, await newCommune(app, 'ORVELANE'));
    scope = only(commune);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const tags = async (words: FilterWords): Promise<(string | null)[]> => {
    const page = await devices.list(scope, readFilter(words, TEST_DAY), { limit: 50 });
    expect(page.total).toBe(page.devices.length);
    return page.devices.map((device) => device.assetTag);
  };

  it('lists the oldest first and those without a date last', async () => {
    expect(await tags({})).toEqual(['VAL-0005', 'VAL-0003', 'VAL-0002', 'VAL-0001', 'VAL-0004', 'VAL_0006']);
  });

  it('leaves retired devices out when asked, unless they are what is looked for', async () => {
    expect(await tags({ retired: 'no' })).not.toContain('VAL-0005');
    expect(await tags({ retired: 'no', status: 'retired' })).toEqual(['VAL-0005']);
  });

  it('finds words in any case, without accents, and takes the signs of a pattern as they are', async () => {
    expect(await tags({ words: 'tilleuls ECOLE' })).toEqual(['VAL-0003', 'VAL-0004']);
    expect(await tags({ words: '%' })).toEqual(['VAL_0006']);
    expect(await tags({ words: 'VAL_' })).toEqual(['VAL_0006']);
    expect(await tags({ words: "'; DROP TABLE device; --" })).toEqual([]);
  });

  it('counts an age in whole years, both ends included', async () => {
    expect(await tags({ ageFrom: '5', ageTo: '5' })).toEqual(['VAL-0001']);
    expect(await tags({ ageFrom: '6', ageTo: '9' })).toEqual(['VAL-0002']);
    expect(await tags({ ageFrom: 'unknown' })).toEqual(['VAL_0006']);
  });

  it('pages by cursor through every device once, dated or not', async () => {
    const seen: string[] = [];
    for await (const page of devices.stream(scope, { withRetired: true })) seen.push(...page.map(({ id }) => id));
    let after: { since: (typeof page.devices)[number]['serviceSinceOn']; id: string } | undefined;
    let page = await devices.list(scope, { withRetired: true }, { limit: 2 });
    const paged: string[] = [];
    while (page.devices.length > 0) {
      paged.push(...page.devices.map(({ id }) => id));
      const last = page.devices.at(-1);
      after = last && { since: last.serviceSinceOn, id: last.id };
      page = await devices.list(scope, { withRetired: true }, { limit: 2, after });
    }
    expect(paged).toEqual(seen);
    expect(new Set(paged).size).toBe(6);
  });

  it('sees only the organisations in scope, and nothing without one', async () => {
    const { id } = await devices.find(scope, 'VAL-0001');
    expect((await devices.list(only(), {}, { limit: 5 })).total).toBe(0);
    await expect(devices.find(only('elsewhere'), id)).rejects.toThrow('device-unknown');
  });

  it('finds a device by tag, serial number or id, and refuses what it does not know', async () => {
    const byTag = await devices.find(scope, 'VAL-0002');
    expect(await devices.find(scope, 'SNDES0002')).toEqual(byTag);
    expect(await devices.find(scope, byTag.id)).toEqual(byTag);
    expect(typeof byTag.purchasedOn).toBe('string');
    await expect(devices.find(scope, 'nothing')).rejects.toThrow('device-unknown');
  });

  it('counts the values of a field, the most frequent first', async () => {
    const facet = await devices.facet(scope, { withRetired: true }, 'manufacturer');
    expect(facet[0]).toEqual({ value: 'Dell', devices: 3 });
    expect(facet.reduce((sum, { devices: count }) => sum + count, 0)).toBe(6);
  });
});
