import { setTimeout } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import request, { type Response, type Test } from 'supertest';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { bearer } from '../../support/signed-in.js';
import { openServer } from '../../support/server.js';
import { expectTwoRules, type Forecast } from './forecast-sums.js';

/** What the description of the API says of one status of one route. */
type Described = {
  readonly components: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>;
};
type Responses = Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>;

describe('the answers of the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let described: Described;
  let token: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const commune = await newCommune(app);
    token = await bearer(app, commune);
    await bring(app, commune, `${FOUR_DEVICES}\nVAL-0009;;;;;;;;;\n`);
    described = (await get('/api/openapi.json')).body as Described;
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const get = (path: string): Test => request(app.getHttpServer()).get(path).set('Authorization', token);
  const send = (file: string, query = ''): Test =>
    request(app.getHttpServer())
      .post(`/api/v1/imports${query}`)
      .set('Authorization', token)
      .attach('file', Buffer.from(file), 'parc.csv');

  /** Every property that the description names must be there, and no other. */
  const check = (route: string, method: string, response: Response): void => {
    const answers = described.paths[route]?.[method]?.responses ?? {};
    const content = answers[String(response.status)]?.content ?? {};
    const type = (response.headers['content-type'] ?? '').split(';')[0] ?? '';
    expect(Object.keys(content)).toContain(type);
    const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(closed({ ...content[type]?.schema, components: described.components }));
    validate(response.body);
    expect((validate.errors ?? []).map(({ instancePath, message, params }) => [instancePath, message, params])).toEqual(
      [],
    );
  };

  it('are what its description says, for a page and for each device', async () => {
    const page = await get('/api/v1/devices?limit=200').expect(200);
    check('/api/v1/devices', 'get', page);
    for (const { id } of (page.body as { devices: { id: string }[] }).devices) {
      check('/api/v1/devices/{ref}', 'get', await get(`/api/v1/devices/${id}`).expect(200));
    }
  });

  it('are what its description says, for a year of carbon on either basis', async () => {
    for (const query of ['', '?basis=maker&view=accounting-life&accountingLifeYears=4&year=2024&people=1']) {
      check('/api/v1/carbon', 'get', await get(`/api/v1/carbon${query}`).expect(200));
    }
    for (const query of ['?basis=both', '?view=none', '?year=1', '?longerByMonths=-1']) {
      await get(`/api/v1/carbon${query}`).expect(422);
    }
  });

  it('are what its description says, for forecasts of past years', async () => {
    check('/api/v1/lifespans/backtest', 'get', await get('/api/v1/lifespans/backtest').expect(200));
    await get('/api/v1/lifespans/backtest?organisation=INCONNUE').expect(404);
  });

  it('are what its description says, for how long devices serve', async () => {
    const path = '/api/v1/lifespans';
    const all = await get(path).expect(200);
    check(path, 'get', all);
    const one = await get(`${path}?category=laptop`).expect(200);
    check(path, 'get', one);
    // No site of this fleet records departures yet: nothing is observed, and that is said.
    expect(all.body).toMatchObject({ categories: [], models: null });
    expect(one.body).toMatchObject({ categories: [{ category: 'laptop', observed: 0, toldDays: null }], models: [] });
    await get(`${path}?category=spoon`).expect(422);
    await get(`${path}?organisation=INCONNUE`).expect(404);
  });

  it('are what its description says, for the five years to come', async () => {
    const path = '/api/v1/lifespans/forecast';
    const answer = await get(path).expect(200);
    check(path, 'get', answer);
    expectTwoRules(answer.body as Forecast, (await get(`${path}?extraMonths=0`).expect(200)).body as Forecast);
    for (const query of ['?extraMonths=-1', '?extraMonths=61', '?extraMonths=x'])
      await get(`${path}${query}`).expect(422);
    await get(`${path}?organisation=INCONNUE`).expect(404);
  });

  it('are what its description says, for the extension plan, page by page', async () => {
    const path = '/api/v1/extension-plan';
    const first = await get(`${path}?withinMonths=36&limit=1`).expect(200);
    check(path, 'get', first);
    const { total, devices } = first.body as { total: number; devices: { rank: number }[] };
    expect([total > 1, devices.map(({ rank }) => rank)]).toEqual([true, [1]]);
    const second = await get(/<(.*)>/.exec(first.headers['link'] ?? '')?.[1] ?? '').expect(200);
    check(path, 'get', second);
    expect((second.body as { devices: { rank: number }[] }).devices.map(({ rank }) => rank)).toEqual([2]);
    expect((await get(`${path}?category=docking-station`).expect(200)).body).toMatchObject({
      total: 0,
      moneyEur: null,
    });
    for (const query of ['?withinMonths=37', '?need=love', '?category=spoon', '?cursor=x']) {
      await get(`${path}${query}`).expect(422);
    }
  });

  it('are what its description says, for models to recognise, accepted, exported and withdrawn', async () => {
    const path = '/api/v1/models';
    const open = await get(`${path}/unrecognised?limit=1`).expect(200);
    check(`${path}/unrecognised`, 'get', open);
    expect(open.headers['link']).toMatch(/\/unrecognised\?limit=1&cursor=\w+>; rel="next"/);
    const second = await get(/<(.*)>/.exec(open.headers['link'] ?? '')?.[1] ?? '').expect(200);
    check(`${path}/unrecognised`, 'get', second);
    const texts = [open, second].map(({ body }) => (body as { models: [{ model: string }] }).models[0].model);
    expect([texts, (open.body as { total: number }).total]).toEqual([['ProDesk 400 G4', 'Galaxy XCover6 Pro'], 2]);
    const said = {
      manufacturer: 'HP',
      model: 'ProDesk 400 G4',
      productId: 'hp-prodesk-400-g4-small-form-factor-business-pc',
    };
    const post = (body: object, query = ''): Test =>
      request(app.getHttpServer()).post(`${path}/aliases${query}`).set('Authorization', token).send(body);
    const tried = await post(said, '?dryRun=true').expect(201);
    check(`${path}/aliases`, 'post', tried);
    expect((await get(`${path}/aliases`).expect(200)).body).toEqual({ total: 0, aliases: [] });
    const accepted = await post(said).expect(201);
    check(`${path}/aliases`, 'post', accepted);
    const { alias, effect } = accepted.body as { alias: { id: string }; effect: object };
    expect([tried.body as object, effect]).toEqual([{ alias: null, effect }, expect.objectContaining({ devices: 1 })]);
    await post(said).expect(409);
    await post({ ...said, productId: 'hautecendre-1410' }).expect(422);
    await post({ manufacturer: 'HP', model: 'ProDesk 400 G4' }).expect(422);
    await post({ ...said, model: 'Hautecendre' }).expect(404);
    check(`${path}/aliases`, 'get', await get(`${path}/aliases`).expect(200));
    const file = await get(`${path}/aliases.csv`).expect(200);
    expect(file.headers).toMatchObject({ 'content-disposition': 'attachment; filename="modeles.csv"' });
    expect(file.text.split('\r\n')[1]).toMatch(
      /^HP;ProDesk 400 G4;hp-prodesk-400-g4-small.*;HP;ProDesk 400 G4 Small .*;maker;/,
    );
    const gone = request(app.getHttpServer()).delete(`${path}/aliases/${alias.id}`).set('Authorization', token);
    check(`${path}/aliases/{id}`, 'delete', await gone.expect(200));
    check(`${path}/aliases`, 'get', await get(`${path}/aliases`).expect(200));
  });

  it('are what its description says, for imports tried, brought, listed and found', async () => {
    check('/api/v1/imports', 'post', await send(FOUR_DEVICES, '?dryRun=true'));
    check('/api/v1/imports', 'post', await send(FOUR_DEVICES.replace('Mairie', 'École')));
    await send('').expect(422);
    const list = await get('/api/v1/imports').expect(200);
    check('/api/v1/imports', 'get', list);
    for (const { id } of (list.body as { imports: { id: string }[] }).imports) {
      check('/api/v1/imports/{id}', 'get', await get(`/api/v1/imports/${id}`).expect(200));
    }
  });

  it('are what its description says, for an import step by step, its rejected rows and the choices kept for its source', async () => {
    const server = request(app.getHttpServer());
    const as = (test: Test): Test => test.set('Authorization', token);
    const file = 'Numéro de série;Repère;Type\nSNP1;P-1;Portable\nSNP1;P-2;Portable';
    const path = '/api/v1/imports/checks';
    const begun = await as(server.post(path)).attach('file', Buffer.from(file), 'pas.csv').expect(202);
    check(path, 'post', begun);
    const { id } = begun.body as { id: string };
    const until = async (...stages: string[]): Promise<void> => {
      for (let asked = 0; asked < 200; asked += 1) {
        const { stage } = (await get(`/api/v1/imports/${id}`)).body as { stage: string };
        if (stages.includes(stage)) return;
        await setTimeout(50);
      }
      throw new Error(`the import never came to ${stages.join(', ')}`);
    };
    await until('previewed');
    const choices = { columns: { Repère: 'asset_tag' } };
    await as(server.put(`/api/v1/imports/${id}/choices`))
      .send({ colonnes: {} })
      .expect(422);
    check('/api/v1/imports/{id}/choices', 'put', await as(server.put(`/api/v1/imports/${id}/choices`)).send(choices));
    await until('previewed');
    const waiting = await get(`/api/v1/imports/${id}`);
    check('/api/v1/imports/{id}', 'get', waiting);
    expect(waiting.body).toMatchObject({ choices, progress: { rowsRead: 2, rowsTotal: 2 }, hasRejectedRows: true });
    const apply = (): Test => as(server.post(`/api/v1/imports/${id}/application`)).send({ mappingName: 'Parc' });
    check('/api/v1/imports/{id}/application', 'post', await apply().expect(202));
    await apply().expect(202);
    await until('applied');
    const rejected = await get(`/api/v1/imports/${id}/rejected`).expect(200);
    expect(rejected.headers).toMatchObject({ 'content-disposition': 'attachment; filename="pas-rejets.csv"' });
    expect(rejected.text).toContain(';SNP1;P-2;Portable\r\n');
    const kept = await get('/api/v1/import-mappings').expect(200);
    check('/api/v1/import-mappings', 'get', kept);
    expect(kept.body).toMatchObject({ mappings: [{ name: 'Parc', choices }] });
    const mapping = (kept.body as { mappings: { id: string }[] }).mappings[0]?.id ?? '';
    const named = await as(server.patch(`/api/v1/import-mappings/${mapping}`))
      .send({ name: 'GLPI' })
      .expect(200);
    check('/api/v1/import-mappings/{id}', 'patch', named);
    expect(named.body).toMatchObject({ name: 'GLPI', choices });
    await as(server.delete(`/api/v1/import-mappings/${mapping}`)).expect(204);
    const tried = as(server.post('/api/v1/imports?dryRun=true')).field('mapping', JSON.stringify(choices));
    const document = await tried.attach('file', Buffer.from(file), 'pas.csv').expect(201);
    expect(document.body).toMatchObject({ columns: [{}, { header: 'Repère', field: 'asset_tag' }, {}] });
  });

  it('are what its description says, for organisations', async () => {
    check('/api/v1/organisations', 'get', await get('/api/v1/organisations').expect(200));
    const founded = await request(app.getHttpServer())
      .post('/api/v1/organisations')
      .set('Authorization', token)
      .send({ code: 'VILLAGE', name: 'Village', kind: 'commune', parentCode: 'VALOMBRE' });
    check('/api/v1/organisations', 'post', founded);
  });

  it('are what its description says, for refusals', async () => {
    check('/api/v1/devices/{ref}', 'get', await get('/api/v1/devices/NONE').expect(404));
    check('/api/v1/devices', 'get', await get('/api/v1/devices').set('Authorization', 'none').expect(401));
    check('/api/v1/devices', 'get', await get('/api/v1/devices?limit=x').expect(422));
    check('/api/v1/devices', 'get', await get('/api/v1/devices?organisation=NOBODY').expect(404));
    check('/api/v1/imports/{id}', 'get', await get('/api/v1/imports/none').expect(404));
    check('/api/v1/imports', 'post', await send('', '?organisation=VALOMBRE').expect(422));
    check('/api/v1/imports', 'get', await get('/api/v1/imports?limit=0').expect(422));
  });
});

/** A property that the description does not name is a surprise for its readers: objects are taken as closed. */
function closed(schema: object): object {
  const entries = Object.entries(schema).map(([key, value]) => [key, closedValue(value)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  const isClosed = copy.properties !== undefined && copy.additionalProperties === undefined;
  return isClosed ? { ...copy, additionalProperties: false } : copy;
}

const closedValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(closedValue);
  return typeof value === 'object' && value !== null ? closed(value) : value;
};
