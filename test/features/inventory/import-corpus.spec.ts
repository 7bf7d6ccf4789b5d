import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { DEVICE_FIELD_NAMES } from '../../../src/inventory/domain/device-fields.js';
import { ImportUndo } from '../../../src/inventory/imports/import-undo.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { SOMEBODY, sql } from '../../support/caller.js';
import { onBothEngines, sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { refusalOf } from '../../support/inventory-files.js';

const FOLDER = join(projectRoot, 'test/fixtures/imports');
const EXPECTED = '.expected.json';

/** The document that a file must give, or its refusal. */
type Expected = { readonly refused: string; readonly facts: object } | { readonly refused?: undefined };

const DEVICES = JSON.parse(readFileSync(join(FOLDER, '../imported-devices.json'), 'utf8')) as Record<string, unknown[]>;

const all = readdirSync(FOLDER).filter((name) => name !== 'README.md');
const files = all.filter((name) => !name.endsWith(EXPECTED));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(FOLDER, name + EXPECTED), 'utf8')) as Expected;
const understood = files.filter((name) => expectedOf(name).refused === undefined);

const request = (fileName: string) => ({ path: join(FOLDER, fileName), fileName, caller: SOMEBODY });

describe('the corpus', () => {
  it('has at least sixty files, each with the document it must give', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(all.filter((name) => name.endsWith(EXPECTED))).toEqual(files.map((name) => name + EXPECTED));
  });
});

/** Before an organisation exists, no database is asked: one engine is enough. */
describe('a file of the corpus, checked before there is an organisation', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openApplication(database.url);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  it.each(files)('%s gives exactly the document expected', async (name) => {
    const expected = expectedOf(name);
    const checked = app.get(ImportsService).check({ ...request(name), organisationId: null });
    if (expected.refused === undefined) expect(await checked).toEqual(expected);
    else expect(await refusalOf(checked)).toMatchObject({ code: expected.refused, facts: expected.facts });
  });
});

/** What the inventory keeps of each device, the fields it knows, in an order that both engines agree on. */
async function devicesOf(app: INestApplicationContext, organisationId: string): Promise<unknown[]> {
  const rows = await sql(app, `SELECT * FROM device WHERE "organisationId" = '${organisationId}'`);
  const known = (rows as Record<string, unknown>[]).map((row) =>
    DEVICE_FIELD_NAMES.flatMap((name) => (row[name] === null ? [] : [[name, row[name]] as const])),
  );
  const texts = known.map((fields) => JSON.stringify(Object.fromEntries(fields))).sort();
  return texts.map((text) => JSON.parse(text) as unknown);
}

onBothEngines('a file of the corpus', (newDatabase) => {
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

  it.each(understood)(
    '%s is applied as it was checked, changes nothing the second time, and is taken back',
    async (name) => {
      const organisationId = await newCommune(app, `C${String(files.indexOf(name))}`);
      const bring = () => app.get(ImportsService).bring({ ...request(name), organisationId });
      const devices = () => devicesOf(app, organisationId);
      const applied = await bring();
      expect({ ...applied, status: 'previewed', importId: null }).toEqual(expectedOf(name));
      const again = await bring();
      expect(again.devices).toEqual({ created: 0, updated: 0, unchanged: applied.devices.created });
      expect(await devices()).toEqual(DEVICES[name]);
      if (applied.status === 'unchanged') return;
      await app.get(ImportUndo).undo(SOMEBODY, applied.importId ?? '');
      expect(await devices()).toEqual([]);
    },
  );
});
