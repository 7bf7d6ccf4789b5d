import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { withFile, newCommune } from '../builders/inventory-file.js';
import { openApplication } from '../support/application.js';
import { prolonge } from '../support/command-line.js';
import { onBothEngines, sqliteDatabase, type TestDatabase } from '../support/engines.js';

const ROWS = 1200;
const fleet = (prefix: string): string =>
  [
    'Numéro de série;Type;Modèle',
    ...Array.from({ length: ROWS }, (_, row) => `${prefix}${row};Portable;Latitude 5420`),
  ].join('\n');

onBothEngines('processes that start together on an empty database', (_newDatabase, emptyDatabase) => {
  it('create it once, and none fails', async () => {
    const database = await emptyDatabase();
    const started = [1, 2, 3, 4, 5, 6];
    const ran = await Promise.all(started.map(() => prolonge(database.url, 'verify')));
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual(started.map(() => [0, '']));
    database.drop();
  });
});

describe('processes that share one database file', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await sqliteDatabase();
  });
  afterEach(() => database.drop());

  it('import at the same time, each into its organisation, and lose nothing', async () => {
    const app = await openApplication(database.url);
    await newCommune(app, 'ORVELANE');
    await newCommune(app, 'VALOMBRE');
    await app.close();
    const bring = (code: string): Promise<{ code: number | null; stdout: string }> =>
      withFile(fleet(code), (path) => prolonge(database.url, 'import', path, '--organisation', code, '--json'));
    const ran = await Promise.all([bring('ORVELANE'), bring('VALOMBRE')]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0]);
    for (const { stdout } of ran)
      expect(JSON.parse(stdout)).toMatchObject({ status: 'applied', counts: { created: ROWS } });
    expect((await prolonge(database.url, 'verify')).code).toBe(0);
  });

  it('import the same file into the same organisation, and one of them says that the inventory has moved', async () => {
    const app = await openApplication(database.url);
    await newCommune(app, 'ORVELANE');
    await app.close();
    const ran = await withFile(fleet('A'), (path) =>
      Promise.all([1, 2].map(() => prolonge(database.url, 'import', path, '--json'))),
    );
    const codes = ran.map(({ code }) => code).sort();
    expect(codes[0]).toBe(0);
    const devices = JSON.parse((await prolonge(database.url, 'devices', '--json')).stdout) as { devices: unknown[] };
    expect(devices.devices).toHaveLength(ROWS);
    for (const { code, stderr } of ran) if (code === 1) expect(stderr).toContain('(inventory-moved)');
  });
});
