import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { DeviceAdditions } from '../../../src/inventory/edits/device-additions.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { newCommune, withFile } from '../../builders/inventory-file.js';
import { EVERYWHERE, SOMEBODY } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signInAdministrator } from '../../support/signed-in.js';

const HEADER = 'Numéro de série;Étiquette;Type;Modèle;Date d’achat';
/** Sixty rows that name no device, then sixty laptops, the last of which is there twice. */
const SIXTY = [
  HEADER,
  ...Array.from({ length: 60 }, (_, at) => `;;Portable;Latitude ${5000 + at};15/09/2021`),
  ...Array.from({ length: 60 }, (_, at) => `SNLAP${1000 + at};VAL-${1000 + at};Portable;Latitude 5420;15/09/2021`),
  'SNLAP1059;VAL-1059;Portable;Latitude 5420;15/09/2021',
].join('\n');

describe('the pages of an import, over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let id = '';
  let headers: Record<string, string> = {};

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const organisationId = await newCommune(app);
    const { cookie, formToken } = await signInAdministrator(app, organisationId);
    headers = { Cookie: cookie, 'x-form-token': formToken };
    const begun = await withFile(SIXTY, (path) =>
      app.get(ImportsService).begin({ organisationId, path, fileName: 'parc été.csv', caller: SOMEBODY }),
    );
    await begun.ready;
    ({ id } = begun);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const get = (path: string) => request(app.getHttpServer()).get(`/imports/${id}${path}`).set(headers).redirects(0);
  const post = (path: string, typed: Record<string, string> = {}) =>
    request(app.getHttpServer()).post(`/imports/${id}${path}`).set(headers).type('form').send(typed).redirects(0);

  it('lead to the check at once when nothing is to be asked', async () => {
    expect((await get('')).headers.location).toBe(`/imports/${id}/verification`);
  });

  it('show each device before and after, on pages of twenty-five', async () => {
    const last = await get('/lignes?page=3');
    expect(last.text).toContain('Équipements 51 à 60 sur 60');
    expect(last.text).toContain('VAL-1059');
    expect((await get('/lignes?page=9')).headers.location).toBe(`/imports/${id}/lignes`);
  });

  it('give the rows in error back, with a name that any disk takes', async () => {
    const answer = await get('/lignes-refusees');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="parc-ete-rejets.csv"');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text.split('\n').filter((line) => line.includes('SNLAP1059'))).toHaveLength(1);
  });

  it('name every row of which the same is said, on pages of fifty', async () => {
    const check = (await get('/verification')).text;
    expect(check).toContain(`href="/imports/${id}/problemes?code=row-without-identity"`);
    expect(check).not.toContain('problemes?code=row-duplicate');
    const last = (await get('/problemes?code=row-without-identity&page=2')).text;
    expect(last).toContain('Lignes 51 à 60 sur 60');
    expect([last.includes('>61<'), last.includes('>51<')]).toEqual([true, false]);
    expect((await get('/problemes?code=row-without-identity&page=3')).headers.location).toMatch(/identity$/);
    expect((await get('/problemes?code=nothing')).headers.location).toBe(`/imports/${id}`);
  });

  it('refuse a row of titles that is none, on the same page, and read nothing again', async () => {
    const answer = await post('/colonnes', { 'header-row': 'zéro' });
    expect([answer.status, answer.text.includes('à partir de 1')]).toEqual([422, true]);
    expect(answer.text).toContain('href="#header-row"');
  });

  it('say on the page of the columns why the file could not be read otherwise, and keep what was understood', async () => {
    expect((await post('/colonnes', { 'header-row': '600' })).status).toBe(303);
    const where = await get('?suite=valeurs');
    expect(where.headers.location).toBe(`/imports/${id}/colonnes`);
    expect((await get('/colonnes')).text).toContain('role="alert"');
    expect((await get('/verification')).text).toContain('60\u00a0nouveaux');
  });

  it('ask which column tells the devices when none does, and import nothing before', async () => {
    expect((await post('/colonnes', { 'header-row': '120' })).status).toBe(303);
    const columns = (await get('/colonnes')).text;
    expect(columns).toContain('Aucune colonne ne dit de quel équipement il s’agit');
    expect(columns).toContain('name="column.SNLAP1058"');
    expect((await get('/verification')).text).not.toContain('60\u00a0nouveaux');
    expect((await post('/colonnes', { 'header-row': '1' })).status).toBe(303);
    expect((await get('/verification')).text).toContain('60\u00a0nouveaux');
  });

  it('reload by themselves only for who asks, and lead from a step that is over to the receipt', async () => {
    expect((await post('/application')).headers.location).toBe(`/imports/${id}`);
    const receipt = await get('?suivre=oui');
    expect([receipt.status, receipt.headers.refresh]).toEqual([200, undefined]);
    for (const step of ['/colonnes', '/valeurs', '/verification', '/lignes']) {
      expect((await get(step)).headers.location).toBe(`/imports/${id}`);
    }
    expect((await post('/valeurs')).headers.location).toBe(`/imports/${id}`);
  });

  it('take an import back once: the second time is refused, and nothing is asked any more', async () => {
    expect((await get('/annulation')).text).toContain('60\u00a0équipements créés seront retirés du parc');
    expect((await post('/annulation')).headers.location).toBe(`/imports/${id}`);
    expect((await post('/annulation')).status).toBe(409);
    expect((await get('/annulation')).headers.location).toBe(`/imports/${id}`);
    expect((await get('')).text).toContain('60\u00a0équipements ont retrouvé leur état d’avant');
  });

  it('that is refused at once leads to its check, as one that is refused later does', async () => {
    const file = `${HEADER}\nSNTAB0005;VAL-0005;Tablette;Tab A9;15/09/2024`;
    const { organisationId } = await app.get(ImportsService).find(EVERYWHERE, id);
    const begun = await withFile(file, (path) =>
      app.get(ImportsService).begin({ organisationId, path, fileName: 'suite.csv', caller: SOMEBODY }),
    );
    await begun.ready;
    const texts = { serialNumber: 'SNTAB0005', assetTag: 'VAL-0005' };
    await app.get(DeviceAdditions).add(SOMEBODY, { organisationId, texts });
    const agent = request(app.getHttpServer());
    const applied = await agent.post(`/imports/${begun.id}/application`).set(headers).redirects(0);
    expect([applied.status, applied.headers.location]).toEqual([303, `/imports/${begun.id}`]);
    const led = await agent.get(`/imports/${begun.id}`).set(headers).redirects(0);
    expect(led.headers.location).toBe(`/imports/${begun.id}/verification`);
    const { text } = await agent.get(`/imports/${begun.id}/verification`).set(headers).expect(200);
    expect(text).toMatch(/L’inventaire a changé/);
  });
});
