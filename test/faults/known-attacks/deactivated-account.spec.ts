import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { AccessService } from '../../../src/accounts/access/access.service.js';
import { PeopleService } from '../../../src/accounts/people/people.service.js';
import { LinksService } from '../../../src/accounts/sessions/links.service.js';
import { SessionsService } from '../../../src/accounts/sessions/sessions.service.js';
import { ApiTokensService } from '../../../src/accounts/tokens/api-tokens.service.js';
import { PasswordHasher } from '../../../src/accounts/credentials/password-hasher.js';
import { Database } from '../../../src/database/database.js';
import { WebhooksService } from '../../../src/webhooks/webhooks.service.js';
import { newCommune } from '../../builders/inventory-file.js';
import { EVERYWHERE, SOMEBODY } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { aPerson, signIn } from '../../support/signed-in.js';
import { everythingStored } from '../../support/whole-database.js';

const ORIGIN = { address: '127.0.0.1', userAgent: 'test' };
const PASSWORD = 'le vélo rouge dort sous la pluie';

/** CVE-2026-86762: closing an account closes every way in at once, over HTTP as for the services. */
describe('somebody whose account was closed', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let closed: string;
  let organisationId: string;
  let cookies: Record<string, string>;
  let formToken: string;
  let bearer: string;
  let links: Record<string, string>;
  let email: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    organisationId = await newCommune(app);
    const manager = await app.get(AccessService).ofPerson(await aPerson(app, [{ organisationId }]));
    const passwordHash = await new PasswordHasher({ memoryCost: 256, timeCost: 1, parallelism: 1 }).hash(PASSWORD);
    email = 'claire@valombre.example';
    closed = await aPerson(app, [{ organisationId }], { passwordHash, email, emailKey: email });
    const session = await signIn(app, closed);
    const half = async (stage: 'second-factor' | 'set-up-second-factor'): Promise<string> =>
      `session=${(await app.get(SessionsService).open({ personId: closed, method: 'password', stage, origin: ORIGIN })).secret}`;
    formToken = session.formToken;
    cookies = {
      open: session.cookie,
      'awaiting a code': await half('second-factor'),
      'setting up a second factor': await half('set-up-second-factor'),
    };
    const wish = { organisationId, reach: 'subtree', rights: 'write', name: 'x', days: 30 };
    bearer = `Bearer ${(await app.get(ApiTokensService).make(await app.get(AccessService).ofPerson(closed), wish)).secret}`;
    links = await app.get(Database).write(EVERYWHERE, async (db) => ({
      '/nouveau-mot-de-passe/': (await app.get(LinksService).make(db, 'reset', closed)).secret,
      '/invitation/': (await app.get(LinksService).make(db, 'invitation', closed)).secret,
    }));
    await app
      .get(WebhooksService)
      .create(SOMEBODY, { organisationId, url: 'https://hooks.example.org/', actions: '*' });
    expect(await statuses()).toEqual({ page: 200, act: 303, api: 200, write: 422, links: [200, 200] });
    await app.get(PeopleService).deactivate(manager, closed);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const page = (path: string, cookie: string): Promise<Response> =>
    Promise.resolve(request(app.getHttpServer()).get(path).set('Cookie', cookie).redirects(0));
  const post = (path: string, cookie: string, form: object): Promise<Response> =>
    Promise.resolve(
      request(app.getHttpServer())
        .post(path)
        .set({ Cookie: cookie, 'x-form-token': formToken })
        .redirects(0)
        .type('form')
        .send(form),
    );
  async function statuses(): Promise<object> {
    const cookie = cookies.open ?? '';
    const api = request(app.getHttpServer()).get('/api/v1/devices').set('Authorization', bearer);
    const write = request(app.getHttpServer()).post('/api/v1/organisations').set('Authorization', bearer).send({});
    const opened = await Promise.all(Object.entries(links).map(([path, secret]) => page(path + secret, '')));
    return {
      page: (await page('/parc', cookie)).status,
      act: (await post('/organisation', cookie, { organisation: organisationId })).status,
      ...{ api: (await api).status, write: (await write).status, links: opened.map(({ status }) => status) },
    };
  }

  it('opens and changes nothing with what they still hold: cookie, token, links', async () => {
    const before = await everythingStored(app);
    expect(await statuses()).toMatchObject({ page: 303, act: 401, api: 401, write: 401 });
    for (const [path, secret] of Object.entries(links)) {
      const shown = await page(path + secret, '');
      expect([path, shown.status === 200 && shown.text.includes('name="password"')]).toEqual([path, false]);
      const { status } = await post(path + secret, '', { password: PASSWORD });
      expect([path, status < 300 || status === 303]).toEqual([path, false]);
    }
    expect(await everythingStored(app)).toEqual(before);
  });

  it.each(['awaiting a code', 'setting up a second factor'])(
    'goes no further with a session that was %s',
    async (stage) => {
      const cookie = cookies[stage] ?? '';
      for (const path of ['/connexion/code', '/compte/double-facteur', '/compte', '/']) {
        const { status } = await page(path, cookie);
        expect([path, [303, 401].includes(status)]).toEqual([path, true]);
      }
      expect((await page('/', cookie)).headers.location).toBe('/connexion');
      const before = await everythingStored(app);
      for (const path of ['/connexion/code', '/compte/double-facteur/cle', '/compte/double-facteur/mise-en-place']) {
        const { status, headers } = await post(path, cookie, { code: '123456' });
        expect([
          path,
          [303, 401, 403, 422].includes(status),
          String(headers['set-cookie']).includes('session='),
        ]).toEqual([path, true, false]);
      }
      expect(await everythingStored(app)).toEqual(before);
    },
  );

  it('signs in no more, and is mailed no link', async () => {
    const before = await everythingStored(app);
    const guest = await page('/connexion', '');
    const cookie = (guest.headers['set-cookie'] as unknown as string[] | undefined)?.[0]?.split(';')[0] ?? '';
    const token = /name="formToken" value="([^"]+)"/.exec(guest.text)?.[1] ?? '';
    const tried = await request(app.getHttpServer())
      .post('/connexion')
      .set('Cookie', cookie)
      .type('form')
      .send({ formToken: token, email, password: PASSWORD });
    expect(tried.status).toBe(401);
    await request(app.getHttpServer())
      .post('/mot-de-passe-oublie')
      .set('Cookie', cookie)
      .type('form')
      .send({ formToken: token, email });
    expect(await everythingStored(app)).toMatchObject({
      session: before.session,
      single_use_link: before.single_use_link,
    });
  });

  it('leaves the webhooks of the organisation, which are nobody’s own and which other administrators see', async () => {
    const { webhook } = await everythingStored(app);
    expect(webhook).toHaveLength(1);
    expect(JSON.stringify(webhook)).not.toContain(closed);
  });
});
