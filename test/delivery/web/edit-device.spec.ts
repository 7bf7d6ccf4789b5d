import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { EVERYWHERE } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';

describe('the page that corrects a device', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agent: ReturnType<typeof request.agent>;
  let sheet: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const commune = await newCommune(app);
    await bring(app, commune);
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, commune));
    sheet = `/parc/${(await app.get(DevicesService).find(EVERYWHERE, 'VAL-0001')).id}`;
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const seen = async (): Promise<string> => (await app.get(DevicesService).find(EVERYWHERE, 'VAL-0001')).updatedAt;
  const correct = (form: object): Test => agent.post(`${sheet}/modifier`).type('form').redirects(0).send(form);
  const model = async () => (await app.get(DevicesService).find(EVERYWHERE, 'VAL-0001')).model;

  it('shows every value as it is written, and is led to from the sheet', async () => {
    expect((await agent.get(sheet).expect(200)).text).toContain(`href="${sheet}/modifier"`);
    const { text } = await agent.get(`${sheet}/modifier`).expect(200);
    expect(text).toMatch(/id="model"[^>]*value="Latitude 5420"/);
    expect(text).toMatch(/id="ramGb"[^>]*value="16 Go"/);
    expect(text).toMatch(/<option value="in-service" selected/);
  });

  it('comes back with each mistake at its field, and writes nothing', async () => {
    const { text } = await correct({ seen: await seen(), model: 'Latitude 5430', purchasedOn: '31/02/2020' }).expect(
      422,
    );
    expect(text).toContain('href="#purchasedOn"');
    expect(text).toMatch(/id="purchasedOn"[^>]*value="31\/02\/2020"[^>]*aria-invalid="true"/);
    expect(await model()).toBe('Latitude 5420');
  });

  it('keeps what was typed when the device moved meanwhile, and shows both values', async () => {
    const stale = await seen();
    app.get<FixedClock>(Clock).advance(60_000);
    await correct({ seen: stale, model: 'Latitude 5431', siteName: 'Médiathèque' }).expect(303);
    const typed = { seen: stale, model: 'Latitude 5440', siteName: 'Mairie', notes: 'écran fendu' };
    const { text } = await correct(typed).expect(409);
    expect(text).toContain('(modèle, site)');
    expect(text).toMatch(/vous avez écrit «\s?Latitude 5440\s?», la fiche dit maintenant «\s?Latitude 5431\s?»/);
    expect(text).toMatch(/id="model"[^>]*value="Latitude 5440"[^>]*aria-invalid="true"/);
    expect(text).toMatch(/id="siteName"[^>]*value="Médiathèque"/);
    expect(text).toMatch(/<textarea[^>]*>\s*écran fendu/);
    expect(await model()).toBe('Latitude 5431');
    const next = /name="seen" value="([^"]+)"/.exec(text)?.[1];
    await correct({ seen: next, model: 'Latitude 5420', siteName: 'Mairie', notes: '' }).expect(303);
    for (const field of ['model', 'siteName']) await agent.post(`${sheet}/champs/${field}/liberation`).expect(303);
  });

  it('writes what was changed, tells it on the sheet as kept from imports, and gives it back when asked', async () => {
    const stale = await seen();
    const { headers } = await correct({ seen: stale, model: 'Latitude 5430', ramGb: '16 Go', notes: '' }).expect(303);
    expect(headers.location).toBe(`${sheet}?fait=correction`);
    const { text } = await agent.get(`${sheet}?fait=correction`).expect(200);
    expect(text.match(/\/champs\/(\w+)\/liberation/g)).toEqual(['/champs/model/liberation']);
    expect([await model(), /Corrigé à la main le /.test(text)]).toEqual(['Latitude 5430', true]);
    await agent.post(`${sheet}/champs/model/liberation`).redirects(0).expect(303);
    expect((await agent.get(sheet)).text).not.toContain('/liberation');
  });
});
