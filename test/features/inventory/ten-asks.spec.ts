import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { SOURCE_ENCODINGS } from '../../../src/inventory/domain/source-file.js';
import { ImportUndo } from '../../../src/inventory/imports/import-undo.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { encodedText } from '../../builders/encoded-text.js';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, only, SOMEBODY, sql } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { refusalOf } from '../../support/inventory-files.js';

/** What an agent says of one computer. */
const agent = (serial: string, name: string, manufacturer = 'Dell Inc.'): string =>
  JSON.stringify({
    action: 'inventory',
    deviceid: name,
    itemtype: 'Computer',
    content: {
      bios: { smanufacturer: manufacturer, smodel: 'Latitude 5420', ssn: serial },
      hardware: { name, chassis_type: 'Laptop', memory: 16384 },
    },
  });

/** The asks of users of other systems that concern importing, each with the reports it was read in. */
onBothEngines('what users of inventories ask of an import', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let communes = 0;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const commune = (): Promise<string> => newCommune(app, `ASK-${String(++communes)}`);
  const find = (organisationId: string, ref: string) => app.get(DevicesService).find(only(organisationId), ref);
  const devices = (organisationId: string) =>
    sql(app, `SELECT * FROM device WHERE "organisationId" = '${organisationId}' ORDER BY name`) as Promise<
      Record<string, unknown>[]
    >;

  it('1. "wrong date stored without a word": never guess silently (snipe-it#13995)', async () => {
    const organisationId = await commune();
    const rows = [
      'Numéro de série;Type;Date d’achat;Mise en service',
      'ASK-1;Portable;31/12/2023;04/05/2021',
      'ASK-2;Portable;31/02/2022;05/06/2021',
      'ASK-3;Portable;12/31/2022;06/07/2021',
    ];
    const { problems, decisions } = await bring(app, organisationId, rows.join('\n'));
    const stored = await Promise.all(['ASK-1', 'ASK-2', 'ASK-3'].map((ref) => find(organisationId, ref)));
    expect(stored.map(({ purchasedOn, inServiceOn }) => [purchasedOn, inServiceOn])).toEqual([
      ['2023-12-31', '2021-05-04'],
      [null, '2021-06-05'],
      ['2022-12-31', '2021-07-06'],
    ]);
    expect(problems.map(({ row, code, value }) => [row, code, value])).toEqual([
      [2, 'date-ambiguous', '04/05/2021'],
      [3, 'date-unreadable', '31/02/2022'],
    ]);
    expect(decisions.filter(({ kind }) => kind === 'date-order').map(({ value, because }) => [value, because])).toEqual(
      [
        ['mixed', '31/12/2023 in row 2, but 12/31/2022 in row 4'],
        ['dmy', 'no row proves it; for example 04/05/2021 in row 2'],
      ],
    );
  });

  it('2. "double click = double park, empty the table": idempotent import and undo (snipe-it#1614)', async () => {
    const organisationId = await commune();
    const clicks = await Promise.allSettled([bring(app, organisationId), bring(app, organisationId)]);
    const applied = clicks.flatMap((click) => (click.status === 'fulfilled' ? [click.value] : []));
    expect(applied.map(({ status }) => status)).toContain('applied');
    expect(await devices(organisationId)).toHaveLength(4);
    const { importId } = applied.find(({ status }) => status === 'applied') ?? { importId: null };
    await app.get(ImportUndo).undo(SOMEBODY, importId ?? '');
    expect(await devices(organisationId)).toEqual([]);
    expect((await refusalOf(app.get(ImportUndo).undo(SOMEBODY, importId ?? '')))?.code).toBe('import-already-undone');
  });

  it('3. "non-UTF-8 files create false places or kill the page": every encoding is one place (datainjection#642, snipe-it#16518)', async () => {
    const organisationId = await commune();
    const file = `Numéro de série;Type;Lieu\nASK-1;Écran;Médiathèque de Mühlbach\nASK-2;Écran;Hôtel de ville d'Orvelane`;
    const statuses: string[] = [];
    for (const encoding of SOURCE_ENCODINGS) {
      statuses.push((await bring(app, organisationId, encodedText(file, encoding))).status);
    }
    expect(statuses).toEqual(['applied', ...SOURCE_ENCODINGS.slice(1).map(() => 'unchanged')]);
    const places = (await devices(organisationId)).map(({ siteName }) => siteName);
    expect(places.sort()).toEqual(["Hôtel de ville d'Orvelane", 'Médiathèque de Mühlbach']);
  });

  it('4. "successful while part of the row failed": per-field verdict (datainjection#354)', async () => {
    const organisationId = await commune();
    const file = `Numéro de série;Type;Date d’achat;Prix;RAM;Statut\nASK-1;Portable;99/99/2021;douze;beaucoup;Zarbi`;
    const document = await bring(app, organisationId, file);
    expect(
      document.problems.map(({ row, field, severity, code, value }) => [row, field, severity, code, value]),
    ).toEqual([
      [2, 'purchase_date', 'warning', 'date-unreadable', '99/99/2021'],
      [2, 'purchase_price', 'warning', 'number-unreadable', 'douze'],
      [2, 'ram', 'warning', 'size-unreadable', 'beaucoup'],
      [2, 'status', 'warning', 'status-unknown', 'Zarbi'],
    ]);
    for (const { message } of document.problems) expect(message).toMatch(/\.$/);
    expect(await find(organisationId, 'ASK-1')).toMatchObject({
      category: 'laptop',
      purchasedOn: null,
      purchasePriceCents: null,
      ramGb: null,
      status: null,
    });
  });

  it('5. "spreadsheet and agent make two records of one machine": one identity rule for both (datainjection#142, glpi-inventory-plugin#414)', async () => {
    const organisationId = await commune();
    const sheet = 'Numéro d’inventaire;Numéro de série;Fabricant;Type;Lieu\nVAL-0001;asK-0001;DELL;Portable;Mairie';
    await bring(app, organisationId, sheet);
    const byAgent = await bring(app, organisationId, agent('ASK-0001', 'POSTE-1'), 'poste-1.json');
    expect(byAgent.counts).toMatchObject({ created: 0, updated: 1 });
    const [machine, ...others] = await devices(organisationId);
    expect(others).toEqual([]);
    expect(machine).toMatchObject({ assetTag: 'VAL-0001', name: 'POSTE-1', siteName: 'Mairie', ramGb: 16 });
    expect((await bring(app, organisationId, sheet)).counts.created).toBe(0);
    expect(await devices(organisationId)).toHaveLength(1);
  });

  it('6. "placeholder serials merge or drop machines": they identify nothing (ocsinventoryng#273)', async () => {
    const organisationId = await commune();
    const file = [
      'Nom;Numéro de série;Type',
      ...['PC-1', 'PC-2', 'PC-3'].map((name) => `${name};Default string;Portable`),
    ];
    const { counts, problems } = await bring(app, organisationId, file.join('\n'));
    expect(counts).toMatchObject({ created: 3, rejected: 0 });
    expect(problems.map(({ code, value }) => [code, value])).toEqual(
      Array(3).fill(['identifier-placeholder', 'Default string']),
    );
    await bring(app, organisationId, agent('To be filled by O.E.M.', 'PC-4'), 'pc-4.json');
    await bring(app, organisationId, agent('To be filled by O.E.M.', 'PC-5'), 'pc-5.json');
    const all = await devices(organisationId);
    expect(all.map(({ name, serialNumber }) => [name, serialNumber])).toEqual(
      ['PC-1', 'PC-2', 'PC-3', 'PC-4', 'PC-5'].map((name) => [name, null]),
    );
  });

  it('7. "a misread date had a laptop replaced a year too early": show the reason and the date’s origin (snipe-it#1402)', async () => {
    const organisationId = await commune();
    const file = FOUR_DEVICES.replace('15/09/2021', '05/09/2021');
    const { importId } = await bring(app, organisationId, file);
    const laptop = await find(organisationId, 'VAL-0001');
    const [event] = await app.get(DevicesService).events(EVERYWHERE, laptop);
    expect([event?.importId, event?.changes.purchasedOn]).toEqual([importId, [null, '2021-09-05']]);
    const { document, fileName } = await app.get(ImportsService).find(EVERYWHERE, event?.importId ?? '');
    expect(fileName).toBe('parc.csv');
    expect(document?.decisions).toContainEqual(
      expect.objectContaining({ kind: 'date-order', value: 'dmy', because: '31/03/2018 in row 3' }),
    );
  });
});
