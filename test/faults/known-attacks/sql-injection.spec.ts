import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { FILTER_KEYS, filterName } from '../../../src/web/fleet/fleet-filters.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { agentJson, agentXml } from '../../builders/agent-file.js';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { addressesOf, queriesOf } from '../../support/attempts.js';
import { onBothEngines, sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { SQL_TEXTS } from '../../support/hostile-texts.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';
import { everythingStored } from '../../support/whole-database.js';

const DEVICES = '/api/v1/devices';
const IMPORTS = '/api/v1/imports';
/** What an import writes; all other tables are none of its affair. */
const OF_IMPORTS = [
  'device',
  'device_event',
  'inventory_import',
  'import_row',
  'import_problem',
  'audit_entry',
  'audit_chain',
  'organisation',
];

/** Enough of them where every route is tried: one for each kind of quote and of engine. */
const FEW = SQL_TEXTS.filter((_, index) => index % 4 === 1);

/** CVE-2025-24799, CVE-2023-28849: whatever an agent or an address says reaches the database as a value, never as SQL. */
onBothEngines('SQL in what others say', (newDatabase) => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let headers: Record<string, string>;

  beforeAll(async () => {
    database = await newDatabase();
    app = await openServer(database.url);
    headers = await signedHeaders(app, await newCommune(app));
    await bring(app, await newCommune(app, 'ORVELANE'), FOUR_DEVICES.replaceAll('SN', 'AUTRE'));
    expect((await bringFile('parc.csv', FOUR_DEVICES)).status).toBe(201);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });
  // What one token may ask within a minute is another test's subject.
  beforeEach(() => app.get<FixedClock>(Clock).advance(61_000));

  const get = (path: string, query: object = {}): Promise<Response> =>
    Promise.resolve(request(app.getHttpServer()).get(path).set(headers).query(query).redirects(0));
  const bringFile = (fileName: string, content: string, more = ''): Promise<Response> =>
    Promise.resolve(
      request(app.getHttpServer())
        .post(`${IMPORTS}?organisation=VALOMBRE${more}`)
        .set(headers)
        .attach('file', Buffer.from(content), fileName),
    );
  const found = (response: Response): number => (response.body as { total: number }).total;

  it('finds nothing as a filter of the API, or is refused, and changes nothing', async () => {
    const before = await everythingStored(app);
    const described = queriesOf(app).filter(({ shape }) => /^(DeviceFilter|ImportList)Dto$/.test(shape.name));
    const tried = described.flatMap(({ shape, names }) =>
      names.map((name) => [shape.name === 'ImportListDto' ? IMPORTS : DEVICES, name] as const),
    );
    expect(tried.length).toBeGreaterThan(10);
    for (const [path, name] of tried) {
      for (const text of SQL_TEXTS) {
        const response = await get(path, { [name]: text });
        const shown = response.status === 200 ? found(response) : 'refused';
        expect([path, name, text, shown]).toEqual([path, name, text, response.status === 200 ? 0 : 'refused']);
        if (response.status !== 200) expect([404, 422]).toContain(response.status);
      }
    }
    expect(await everythingStored(app)).toEqual(before);
  });

  it('finds nothing within a cursor, however it is wrapped', async () => {
    for (const text of [...SQL_TEXTS, '\0']) {
      for (const place of [[null, text], [text, 'x'], ['2020-01-01', text], [[text], text], { 0: null, 1: text }]) {
        const cursor = Buffer.from(JSON.stringify(place)).toString('base64url');
        const { status } = await get(DEVICES, { cursor });
        expect([place, [200, 422].includes(status)]).toEqual([place, true]);
      }
    }
  });

  it('finds nothing as a filter of a page or of its export, and changes nothing', async () => {
    const before = await everythingStored(app);
    for (const key of FILTER_KEYS) {
      for (const text of SQL_TEXTS) {
        const csv = await get('/parc.csv', { [filterName(key)]: text });
        const isText = ['q', 'organisation', 'site', 'manufacturer'].includes(key);
        // A word outside a closed list is no filter.
        expect([key, text, csv.status, csv.text.trim().split('\r\n').length]).toEqual([key, text, 200, isText ? 1 : 5]);
      }
    }
    for (const text of FEW) {
      const all = Object.fromEntries([...FILTER_KEYS.map(filterName), 'page', 'retour'].map((name) => [name, text]));
      for (const path of addressesOf(app, 'GET', () => 'x')) {
        const { status } = await get(path, path.startsWith('/api/') ? { words: text } : all);
        expect([path, text, status !== 500]).toEqual([path, text, true]);
      }
    }
    expect(await everythingStored(app)).toEqual(before);
  });

  it('names nothing in an address, and changes nothing', async () => {
    const before = await everythingStored(app);
    for (const text of FEW) {
      for (const method of ['GET', 'POST', 'DELETE'] as const) {
        const named = addressesOf(app, method, () => encodeURIComponent(text)).filter((path) => path.includes('%'));
        for (const path of named) {
          const agent = request(app.getHttpServer());
          const call = method === 'GET' ? agent.get(path) : method === 'POST' ? agent.post(path) : agent.delete(path);
          const { status } = await call.set(headers).redirects(0);
          expect([method, path, [303, 404, 410, 422, 429].includes(status)]).toEqual([method, path, true]);
        }
      }
    }
    expect(await everythingStored(app)).toEqual(before);
  });

  it('is a name like any other in the file of an agent, and reaches no other row', async () => {
    const before = await everythingStored(app);
    const theirs = before.device?.filter((row) => String(row).includes('AUTRE'));
    expect(theirs).toHaveLength(4);
    const listed = (await get(DEVICES, { limit: 200 })).body as { devices: { id: string }[] };
    const known = new Set(listed.devices.map(({ id }) => id));
    for (const [index, text] of SQL_TEXTS.entries()) {
      const strangeKind = agentJson(text, `SQL${index}`, text);
      expect((await bringFile(`${text}.json`, strangeKind, '&dryRun=true')).status).toBe(201);
      for (const [fileName, content] of [
        [`${text}.json`, agentJson(text, `SQL${index}JSON${text}`)],
        [`${text}.xml`, agentXml(text, `SQL${index}XML${text}`)],
      ] as const) {
        const brought = await bringFile(fileName, content);
        expect([fileName, brought.status, brought.text.includes('"rejected":0')]).toEqual([fileName, 201, true]);
        const all = (await get(DEVICES, { limit: 200 })).body as { devices: { id: string }[] };
        const [device, ...others] = all.devices.filter(({ id }) => !known.has(id));
        expect([others, device]).toEqual([[], expect.objectContaining({ name: text, model: text })]);
        known.add(device?.id ?? '');
        expect((await get(`/parc/${device?.id}`)).status).toBe(200);
      }
    }
    const after = await everythingStored(app);
    expect(after.device).toHaveLength((before.device?.length ?? 0) + 2 * SQL_TEXTS.length);
    expect(after.device?.filter((row) => String(row).includes('AUTRE'))).toEqual(theirs);
    for (const table of Object.keys(before)) {
      if (!OF_IMPORTS.includes(table)) expect([table, after[table]]).toEqual([table, before[table]]);
    }
    expect(after.organisation).toHaveLength(2);
  });
});

describe('the address to which agents of other products send', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    await newCommune(app);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  it.each([
    '/agents/inventory',
    '/api/v1/agents/inventory',
    '/front/inventory.php',
    '/marketplace/glpiinventory/',
    '/plugins/glpiinventory/',
    '/plugins/fusioninventory/',
    '/index.php/inventory',
  ])('takes nothing from anybody without an account: %s', async (path) => {
    const before = await everythingStored(app);
    for (const [type, content] of [
      ['application/json', agentJson('x')],
      ['application/xml', agentXml('x')],
      ['application/x-compress', agentXml('x')],
    ] as const) {
      const { status } = await request(app.getHttpServer()).post(path).type(type).send(content);
      expect([type, [401, 404, 415].includes(status)]).toEqual([type, true]);
    }
    await request(app.getHttpServer()).get(path).expect(404);
    expect(await everythingStored(app)).toEqual(before);
  });
});
