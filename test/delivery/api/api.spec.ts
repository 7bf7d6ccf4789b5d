import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response, type Test } from 'supertest';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { bearer } from '../../support/signed-in.js';
import { openServer } from '../../support/server.js';

describe('the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let token: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const commune = await newCommune(app);
    await bring(app, commune);
    token = await bearer(app, commune);
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

  it('describes itself in valid OpenAPI 3.1', async () => {
    const { body } = await get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths as object).sort()).toEqual([
      '/api/v1/carbon',
      '/api/v1/devices',
      '/api/v1/devices/{ref}',
      '/api/v1/devices/{ref}/locks/{field}',
      '/api/v1/extension-plan',
      '/api/v1/import-mappings',
      '/api/v1/import-mappings/{id}',
      '/api/v1/imports',
      '/api/v1/imports/checks',
      '/api/v1/imports/{id}',
      '/api/v1/imports/{id}/application',
      '/api/v1/imports/{id}/changes',
      '/api/v1/imports/{id}/choices',
      '/api/v1/imports/{id}/problems',
      '/api/v1/imports/{id}/rejected',
      '/api/v1/imports/{id}/undo',
      '/api/v1/inventory/identity-order',
      '/api/v1/lifespans',
      '/api/v1/lifespans/backtest',
      '/api/v1/lifespans/forecast',
      '/api/v1/models/aliases',
      '/api/v1/models/aliases.csv',
      '/api/v1/models/aliases/{id}',
      '/api/v1/models/unrecognised',
      '/api/v1/organisations',
    ]);
    expect(await new Validator().validate(body)).toMatchObject({ valid: true });
    expect(JSON.stringify(body)).not.toContain('"nullable"');
  });

  it('lists devices oldest first and links to the next page until the last', async () => {
    const seen: string[] = [];
    let path: string | null = '/api/v1/devices?limit=3';
    while (path !== null) {
      const page: Response = await get(path).expect(200);
      expect(page.body.total).toBe(4);
      seen.push(...(page.body.devices as { assetTag: string }[]).map(({ assetTag }) => assetTag));
      path = /<([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1] ?? null;
    }
    expect(seen).toEqual(['VAL-0003', 'VAL-0002', 'VAL-0001', 'VAL-0004']);
  });

  it('corrects a device by hand, tells where each field comes from, and releases what it locked', async () => {
    const { body: before } = await get('/api/v1/devices/VAL-0001').expect(200);
    const path = `/api/v1/devices/${before.id as string}`;
    const patch = (body: object): Test =>
      request(app.getHttpServer()).patch(path).set('Authorization', token).send(body);
    const changes = {
      purchasePriceCents: 74_990,
      site: 'Mairie annexe',
      ramGb: '32 Go',
      seen: before.updatedAt as string,
    };
    const { body: after } = await patch(changes).expect(200);
    expect(after).toMatchObject({ purchasePriceCents: 74_990, site: 'Mairie annexe', ramGb: 32 });
    expect(after.fieldSources).toMatchObject({ site: { by: 'hand' }, model: { by: 'import' } });
    expect((after.locks as { field: string }[]).map(({ field }) => field)).toEqual([
      'purchasePriceCents',
      'ramGb',
      'site',
    ]);
    const { body: refused } = await patch({ purchasedOn: '31/02/2020' }).expect(422);
    expect(refused).toMatchObject({ type: '/problems/edit-refused', facts: { purchasedOn: 'date-unreadable' } });
    await patch({ purchasePriceCents: null, site: 'Mairie', ramGb: 16 }).expect(200);
    for (const field of ['purchasePriceCents', 'site', 'ramGb']) {
      await request(app.getHttpServer()).delete(`${path}/locks/${field}`).set('Authorization', token).expect(204);
    }
    expect((await get(path).expect(200)).body).toMatchObject({ site: 'Mairie', locks: [] });
  });

  it('tells and sets by which numbers devices are known', async () => {
    const path = '/api/v1/inventory/identity-order';
    expect((await get(path).expect(200)).body.order).toHaveLength(6);
    const put = (order: unknown): Test =>
      request(app.getHttpServer()).put(path).set('Authorization', token).send({ order });
    await put(['serial', 'asset-tag']).expect(200, { order: ['serial', 'asset-tag'] });
    await put(['serial', 'serial']).expect(422);
    await put(['colour']).expect(422);
    await put(['serial', 'asset-tag', 'uuid', 'imei', 'external-id', 'name']).expect(200);
  });

  it('takes an import back once, after saying what that would do', async () => {
    const sent = await send(FOUR_DEVICES.replaceAll('Mairie', 'Médiathèque')).expect(201);
    const path = `/api/v1/imports/${sent.body.importId as string}/undo`;
    const outcome = { reversed: 2, removed: 0, kept: [], keptCount: 0 };
    expect((await get(path).expect(200)).body).toEqual(outcome);
    const undo = (): Test => request(app.getHttpServer()).post(path).set('Authorization', token);
    expect((await undo().expect(200)).body).toEqual(outcome);
    expect((await undo().expect(409)).body).toMatchObject({ type: '/problems/import-already-undone' });
  });

  it('filters by category and by words, in any case and without accents', async () => {
    const tags = async (query: string): Promise<string[]> =>
      ((await get(`/api/v1/devices?${query}`).expect(200)).body.devices as { assetTag: string }[]).map(
        (one) => one.assetTag,
      );
    expect(await tags('category=laptop')).toEqual(['VAL-0001']);
    expect(await tags('words=ECOLE%20p2419')).toEqual(['VAL-0003']);
    expect(await tags('words=%25')).toEqual([]);
    expect(await tags('ageFrom=5&ageTo=9')).toEqual(['VAL-0002', 'VAL-0001']);
  });

  it('gives a device with its life, carbon, advice and events', async () => {
    const { body } = await get('/api/v1/devices/VAL-0001').expect(200);
    expect(body).toMatchObject({
      organisation: 'VALOMBRE',
      ageMonths: 62,
      footprint: { known: true, basis: 'ademe', precision: 'category' },
      recommendation: { ruleVersion: 'renewal/1' },
    });
    expect(body.footprint.embodiedKgCo2e).toBeCloseTo(185.09, 2);
    expect(body.footprint.lowKgCo2e).toBeLessThan(body.footprint.embodiedKgCo2e as number);
    expect(body.lifespan.remainingMonths).toBeGreaterThan(0);
    expect((body.events as object[])[0]).toMatchObject({ kind: 'created' });
  });

  it.each([
    ['/api/v1/devices/NOTHING', 404, '/problems/device-unknown'],
    ['/api/v1/devices?category=spaceship', 422, '/problems/input-wrong'],
    ['/api/v1/devices?cursor=abc', 422, '/problems/cursor-wrong'],
    ['/api/v1/devices?surprise=1', 422, '/problems/input-wrong'],
    ['/api/v1/devices?organisation=NOWHERE', 404, '/problems/organisation-unknown'],
    ['/api/v1/nothing', 404, '/problems/http-404'],
  ])('refuses %s with a problem that says what to do', async (path, status, type) => {
    const answer = await get(path).expect(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ type, status });
    expect((answer.body.detail as string).length).toBeGreaterThan(10);
  });

  it('tries a file without a trace, then brings it', async () => {
    const more = FOUR_DEVICES.replaceAll('VAL-', 'NEW-').replaceAll('SN', 'NS');
    const dry = await send(more, '?dryRun=true').expect(201);
    expect(dry.body).toMatchObject({ status: 'previewed', importId: null, counts: { created: 4 } });
    expect((await get('/api/v1/devices').expect(200)).body.total).toBe(4);
    const real = await send(more).expect(201);
    expect(real.body).toMatchObject({ status: 'applied', counts: { created: 4 } });
    expect((await get('/api/v1/devices').expect(200)).body.total).toBe(8);
    await get(`/api/v1/imports/${real.body.importId as string}`).expect(200);
  });

  it.each([
    ['an empty file', '', 'file-empty'],
    ['a header without rows', 'Numéro de série;Modèle\n', 'file-without-rows'],
    ['a page', '<!DOCTYPE html><html><body>Bonjour</body></html>', 'file-not-a-spreadsheet'],
  ])('refuses %s with one clear sentence, and changes nothing', async (_title, content, code) => {
    const before = (await get('/api/v1/devices').expect(200)).body.total as number;
    const answer = await send(content).expect(422);
    expect(answer.body.type).toBe(`/problems/${code}`);
    expect((await get('/api/v1/devices').expect(200)).body.total).toBe(before);
  });

  it('founds organisations and refuses a wrong SIREN and an unknown property', async () => {
    const post = (body: object): Test =>
      request(app.getHttpServer()).post('/api/v1/organisations').set('Authorization', token).send(body);
    const wanted = { code: 'CCAS-VALOMBRE', name: 'CCAS', kind: 'ccas', parentCode: 'VALOMBRE' };
    expect((await post(wanted).expect(201)).body).toMatchObject({ code: 'CCAS-VALOMBRE', siren: null });
    await post(wanted).expect(409);
    expect((await post({ ...wanted, code: 'Z', parentCode: undefined }).expect(403)).body.type).toBe(
      '/problems/organisation-needs-parent',
    );
    expect((await post({ ...wanted, code: 'X', siren: '123456789' }).expect(422)).body.type).toBe(
      '/problems/siren-wrong',
    );
    await post({ ...wanted, code: 'Y', inventoryVersion: 7 }).expect(422);
  });

  it('asks for a good token, and says how to sign in', async () => {
    for (const sent of ['', 'Bearer', 'Bearer nothing', 'Basic YTpi', token.toLowerCase(), `${token}x`]) {
      const answer = await request(app.getHttpServer()).get('/api/v1/devices').set('Authorization', sent).expect(401);
      expect(answer.body).toMatchObject({ type: '/problems/token-needed', status: 401 });
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    }
  });

  it('lets a token that only reads change nothing', async () => {
    const { id } = (await get('/api/v1/organisations').expect(200)).body[0] as { id: string };
    const reading = await bearer(app, id, { rights: 'read' });
    const post = (path: string): Test => request(app.getHttpServer()).post(path).set('Authorization', reading);
    expect((await post('/api/v1/organisations').send({}).expect(403)).body.type).toBe('/problems/not-allowed');
    await post('/api/v1/imports').attach('file', Buffer.from(FOUR_DEVICES), 'parc.csv').expect(403);
  });

  it('answers only under the name of this computer, and refuses what another site sends', async () => {
    await get('/api/v1/devices').set('host', 'evil.example').expect(421);
    await request(app.getHttpServer())
      .post('/api/v1/organisations')
      .set('origin', 'http://evil.example')
      .send({})
      .expect(403);
    await request(app.getHttpServer()).post('/imports').set('sec-fetch-site', 'cross-site').expect(403);
  });

  it('adds a device by hand once, and names the one that bears its number already', async () => {
    const post = (body: object): Test =>
      request(app.getHttpServer()).post('/api/v1/devices?organisation=VALOMBRE').set('Authorization', token).send(body);
    const tablet = { serialNumber: 'SNTAB0099', assetTag: 'VAL-0099', category: 'tablet', ramGb: 8, site: 'Mairie' };
    const { body: added, headers } = await post(tablet).expect(201);
    expect(headers.location).toBe(`/api/v1/devices/${added.id as string}`);
    expect(added).toMatchObject({ site: 'Mairie', ramGb: 8, fieldSources: { site: { by: 'hand' } }, locks: [] });
    expect((await post(tablet).expect(200)).body.id).toBe(added.id);
    const { body: known } = await post({ ...tablet, ramGb: 16 }).expect(409);
    expect(known).toMatchObject({ type: '/problems/device-known', facts: { device: 'VAL-0099', deviceId: added.id } });
    const { body: refused } = await post({ ramGb: 16, colour: 'x' }).expect(422);
    expect(refused.type).toBe('/problems/input-wrong');
    expect((await post({ ramGb: 16 }).expect(422)).body.facts).toEqual({ assetTag: 'row-without-identity' });
  });
});
