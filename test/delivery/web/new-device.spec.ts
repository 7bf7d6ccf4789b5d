import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { EVERYWHERE } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { aPerson, signedHeaders, signIn } from '../../support/signed-in.js';

describe('the page that adds a device', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let commune: string;
  let agent: ReturnType<typeof request.agent>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    commune = await newCommune(app);
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, commune));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const add = (form: object): Test => agent.post('/parc/nouveau').type('form').redirects(0).send(form);
  const total = async () => (await app.get(DevicesService).list(EVERYWHERE, {}, { limit: 1 })).total;

  it('is led to from an empty fleet, and from a full one', async () => {
    expect((await agent.get('/parc').expect(200)).text).toContain('href="/parc/nouveau"');
    await bring(app, commune);
    expect((await agent.get('/parc').expect(200)).text).toContain('href="/parc/nouveau"');
    const { text } = await agent.get('/parc/nouveau').expect(200);
    expect(text).toContain('Il entrera dans l’inventaire de Ville de VALOMBRE.');
    expect(text).toMatch(/Obligatoire\s: au moins un de ces champs\./);
  });

  it('is not shown to whoever may only look', async () => {
    const reader = await signIn(app, await aPerson(app, [{ organisationId: commune, role: 'reader' }]));
    const asked = (path: string) => request(app.getHttpServer()).get(path).set('Cookie', reader.cookie);
    expect((await asked('/parc').expect(200)).text).not.toContain('/parc/nouveau');
    await asked('/parc/nouveau').expect(403);
  });

  it('comes back with each mistake at its field, and adds nothing', async () => {
    const { text: nameless } = await add({ assetTag: ' ', model: 'Tab A9' }).expect(422);
    expect(nameless).toMatch(/href="#assetTag">[^<]*Rien n['’]identifie/);
    expect(nameless).toMatch(/id="model"[^>]*value="Tab A9"/);
    const { text } = await add({ assetTag: 'VAL-0005', purchasedOn: '31/02/2020' }).expect(422);
    expect(text).toMatch(/id="purchasedOn"[^>]*value="31\/02\/2020"[^>]*aria-invalid="true"/);
    expect(await total()).toBe(4);
  });

  it('asks whether it is the device that is there already, and leads to it', async () => {
    const { id } = await app.get(DevicesService).find(EVERYWHERE, 'VAL-0002');
    const { text } = await add({ serialNumber: 'SNDES0002', notes: 'reçu ce matin' }).expect(409);
    expect(text).toContain(`<a href="/parc/${id}">Ouvrir la fiche de VAL-0002</a>`);
    expect(text).toMatch(/href="#serialNumber">[^<]*déjà porté par VAL-0002/);
    expect(text).toMatch(/<textarea[^>]*>\s*reçu ce matin/);
    expect(await total()).toBe(4);
  });

  it('adds it once, however often the form is sent, and offers to add another one like it', async () => {
    const form = { assetTag: 'VAL-0005', serialNumber: 'SNTAB0005', model: 'Tab A9', purchasedOn: '15/09/2024' };
    const [first, second] = [await add(form).expect(303), await add(form).expect(303)];
    const { id } = await app.get(DevicesService).find(EVERYWHERE, 'VAL-0005');
    expect([first.headers.location, second.headers.location]).toEqual(Array(2).fill(`/parc/${id}?fait=ajout`));
    expect(await total()).toBe(5);
    const { text: sheet } = await agent.get(`/parc/${id}?fait=ajout`).expect(200);
    expect(sheet).toContain(`href="/parc/nouveau?comme=${id}"`);
    const { text } = await agent.get(`/parc/nouveau?comme=${id}`).expect(200);
    expect(text).toMatch(/id="model"[^>]*value="Tab A9"/);
    expect(text).toMatch(/id="purchasedOn"[^>]*value="15\/09\/2024"/);
    for (const field of ['assetTag', 'serialNumber']) expect(text).toMatch(new RegExp(`id="${field}"[^>]* value `));
  });
});
