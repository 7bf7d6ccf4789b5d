import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { parseCursor } from '../../../src/inventory/devices/device-cursor.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { readChoices } from '../../../src/inventory/imports/read-choices.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { bring, FOUR_DEVICES, newCommune, withFile } from '../../builders/inventory-file.js';
import { EVERYWHERE, only, SOMEBODY } from '../../support/caller.js';
import { openApplication } from '../../support/application.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { refusalOf } from '../../support/inventory-files.js';
import { filesUnder } from '../../support/project-files.js';

/** What a reader that makes objects out of texts would make objects of, in the words of several languages. */
const OBJECTS: readonly string[] = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"$type":"System.Diagnostics.Process, System","StartInfo":{"FileName":"id"}}',
  '{"@type":"com.sun.rowset.JdbcRowSetImpl","dataSourceName":"ldap://192.0.2.1/x"}',
  '{"rce":"_$$ND_FUNC$$_function(){globalThis.polluted = true}()"}',
  '{"toJSON":"x","then":"x","valueOf":"x","toString":"x","length":-1}',
];
/** The same as texts: PHP, Python, YAML, Java, Ruby. */
const TEXTS: readonly string[] = [
  'O:8:"stdClass":1:{s:1:"x";s:2:"id";}',
  'a:1:{i:0;O:20:"PhpOffice\\\\Spreadsheet":0:{}}',
  '!!python/object/apply:os.system ["id"]',
  '!ruby/object:Gem::Installer {}',
  'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==',
  'data:text/javascript,globalThis.polluted=true',
];

const agent = (inside: string): string =>
  `{"content":{"bios":{"ssn":"AGENT-1","smodel":"Plume"},"hardware":${inside}},"itemtype":"Computer"}`;
const snapshot = (inside: string): string =>
  `{"device":{"type":"Laptop","serialNumber":"ATELIER-1","manufacturer":"Acme","model":"Plume"},"components":[${inside}]}`;
const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

/** CVE-2026-22248: a file is read as data, whatever it says that it is; nothing is made alive, nothing runs. */
describe('objects in what others send', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let organisationId: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openApplication(database.url);
    organisationId = await newCommune(app);
  });
  afterEach(() => {
    for (const one of [{}, [], () => undefined, 'x', globalThis]) expect(one).not.toHaveProperty('polluted');
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const bringText = (text: string, fileName = 'x.json') => bring(app, organisationId, text, fileName);
  const modelOf = async (serial: string): Promise<unknown> =>
    (await app.get(DevicesService).find(only(organisationId), serial)).model;

  it.each(OBJECTS)(
    'are no more than what is read of them in the file of an agent or of Workbench: %s',
    async (object) => {
      expect(await bringText(agent(object))).toMatchObject({ counts: { rejected: 0 } });
      expect(await bringText(snapshot(object))).toMatchObject({ counts: { rejected: 0 } });
      expect([await modelOf('AGENT-1'), await modelOf('ATELIER-1')]).toEqual(['Plume', 'Plume']);
      expect(await refusalOf(bringText(object))).toMatchObject({ code: 'file-not-a-spreadsheet' });
    },
  );

  it.each(TEXTS)('are texts when they are written as texts: %s', async (text) => {
    const quoted = JSON.stringify(text);
    await bringText(`{"content":{"bios":{"ssn":"TEXTE-1","smodel":${quoted}}}}`);
    const clean = text.replaceAll('\\\\', '\\');
    expect([clean, text]).toContain(await modelOf('TEXTE-1'));
    await bringText(text, 'x.ser').catch((error: unknown) => expect(error).toHaveProperty('code'));
    expect(await refusalOf(bringText(text, 'x.ser'))).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/) });
  });

  it.each([
    ['values within values without end', nested(200_000, '[', ']')],
    ['objects within objects without end', nested(200_000, '{"a":', '') + '1' + '}'.repeat(200_000)],
    ['the same, never closed', agent(nested(50_000, '{"a":', ''))],
    ['the same in the file of an agent', agent(nested(150, '{"a":', '') + '1' + '}'.repeat(150))],
  ])('are refused as %s', async (_what, text) => {
    expect(await refusalOf(bringText(text))).toMatchObject({
      code: expect.stringMatching(/^(file-too-large-unpacked|cell-too-long)$/),
    });
  });

  it.each([
    '1e400',
    '-1e400',
    '1e308',
    `1${'0'.repeat(400)}`,
    '-0',
    '0.1e-400',
    '9007199254740993',
    'true',
    'null',
    '[[]]',
  ])('are no number that the inventory cannot hold: %s', async (number) => {
    await bringText(`{"content":{"bios":{"ssn":"NOMBRE-1","smodel":"Plume"},"hardware":{"memory":${number}},
        "storages":[{"disksize":${number},"type":"disk"}],"batteries":[{"capacity":${number},"real_capacity":${number}}]}}`);
    const device = await app.get(DevicesService).find(only(organisationId), 'NOMBRE-1');
    for (const figure of [device.ramGb, device.storageGb, device.batteryHealthPct]) {
      expect(figure === null || (figure >= 0 && figure < 1e6)).toBe(true);
    }
  });

  it('are columns like any other in a table, whatever their headers inherit', async () => {
    const names = [
      '__proto__',
      'constructor',
      'prototype',
      'hasOwnProperty',
      'toString',
      'valueOf',
      '__defineGetter__',
    ];
    const [header = '', ...rows] = FOUR_DEVICES.split('\n');
    const table = [`${header};${names.join(';')}`, ...rows.map((row) => `${row};${names.join(';')}`)].join('\n');
    expect(await bringText(table, 'parc.csv')).toMatchObject({ counts: { created: 4, rejected: 0 } });
    const all = [names.join(';'), names.join(';')].join('\n');
    expect(await refusalOf(bringText(all, 'parc.csv'))).not.toBeNull();
  });

  it('choose no field, when a person’s mapping holds them', async () => {
    for (const object of [...OBJECTS, '[]', '1', 'null', '"x"', nested(200_000, '[', ']'), ...TEXTS]) {
      expect([object.slice(0, 40), (await refusalOf(Promise.resolve().then(() => readChoices(object))))?.code]).toEqual(
        [object.slice(0, 40), 'mapping-unreadable'],
      );
    }
    const { columns } = readChoices('{"columns":{"__proto__":"model","constructor":null,"toString":"serial_number"}}');
    expect([...columns]).toEqual([
      ['__proto__', 'model'],
      ['constructor', null],
      ['toString', 'serial_number'],
    ]);
    for (const field of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const choices = readChoices(JSON.stringify({ columns: { Modèle: field } }));
      const tried = withFile(FOUR_DEVICES, (path) =>
        app.get(ImportsService).check({ organisationId, path, fileName: 'parc.csv', caller: SOMEBODY, choices }),
      );
      expect([field, (await refusalOf(tried))?.code ?? 'understood']).toEqual([
        field,
        expect.stringMatching(/^[a-z-]+$/),
      ]);
    }
  });

  it('are no cursor', () => {
    for (const text of [...OBJECTS, ...TEXTS, '["2020-01-01"]', '[{"__proto__":1},"x"]', nested(20_000, '[', ']')]) {
      const cursor = Buffer.from(text).toString('base64url');
      expect(() => parseCursor(cursor)).toThrow(expect.objectContaining({ code: 'cursor-wrong' }));
    }
  });

  it('have nothing in the program that would bring them alive', () => {
    const ALIVE =
      /\beval\s*\(|new Function\b|node:vm\b|node:v8\b|node:child_process|\bdeserialize\b|node-serialize|js-yaml|structuredClone\(JSON/;
    const alive = filesUnder(`${projectRoot}/src`).filter(
      (path) => /\.tsx?$/.test(path) && ALIVE.test(readFileSync(path, 'utf8')),
    );
    expect(alive).toEqual([]);
  });

  it('leave the inventory with devices only of these names', async () => {
    const { devices } = await app.get(DevicesService).list(EVERYWHERE, {}, { limit: 100 });
    const serials = devices.map(({ serialNumber }) => serialNumber ?? '').sort();
    expect(serials).toEqual([
      'AGENT-1',
      'ATELIER-1',
      'NOMBRE-1',
      'SNDES0002',
      'SNLAP0001',
      'SNMON0003',
      'SNTEL0004',
      'TEXTE-1',
    ]);
  });
});
