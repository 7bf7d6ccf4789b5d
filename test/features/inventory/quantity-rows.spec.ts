import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ImportUndo } from '../../../src/inventory/imports/import-undo.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { SOMEBODY, sql } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';

const lots = (screens: number, state = 'En service'): string =>
  `Type;Modèle;Lieu;Statut;Quantité\nÉcran;Dell P2419H;Mairie;${state};${screens}\nPortable;Dell Latitude 5420;École;En service;3`;

onBothEngines('a row that counts several devices', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const devices = (organisationId: string): Promise<unknown[]> =>
    sql(app, `SELECT "externalId", model, status FROM device WHERE "organisationId" = '${organisationId}' ORDER BY 1`);

  it('becomes as many devices, once, however often its file comes', async () => {
    const commune = await newCommune(app, 'LOTS');
    const first = await bring(app, commune, lots(12));
    expect([first.counts.created, first.devices]).toEqual([2, { created: 15, updated: 0, unchanged: 0 }]);
    const before = await devices(commune);
    expect(before).toHaveLength(15);
    const again = await bring(app, commune, lots(12));
    expect([again.status, again.devices.unchanged]).toEqual(['unchanged', 15]);
    expect(await devices(commune)).toEqual(before);
  });

  it('that counts more than last time adds the difference, and one that changed changes all its devices', async () => {
    const commune = await newCommune(app, 'MORE');
    await bring(app, commune, lots(2));
    const more = await bring(app, commune, lots(5, 'En stock'));
    expect(more.counts).toMatchObject({ created: 1, updated: 0, unchanged: 1 });
    expect(more.devices).toEqual({ created: 3, updated: 2, unchanged: 3 });
  });

  it('is taken back whole', async () => {
    const commune = await newCommune(app, 'BACK');
    const { importId } = await bring(app, commune, lots(12));
    await app.get(ImportUndo).undo(SOMEBODY, importId ?? '');
    expect(await devices(commune)).toEqual([]);
  });

  it('is a question when the file says the same lot twice', async () => {
    const commune = await newCommune(app, 'TWICE');
    const document = await bring(app, commune, `${lots(2)}\nÉcran;Dell P2419H;Mairie;En stock;4`);
    expect(document.problems.map(({ row, code }) => [row, code])).toEqual([[4, 'lot-twice-in-file']]);
    expect(document.devices.created).toBe(5);
  });
});
