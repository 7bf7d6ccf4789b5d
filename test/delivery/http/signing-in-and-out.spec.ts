import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { PasswordHasher } from '../../../src/accounts/credentials/password-hasher.js';
import { LIMITS } from '../../../src/http/limits/limits.js';
import { newCommune } from '../../builders/inventory-file.js';
import { sql } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { HostileProvider } from '../../support/hostile-provider.js';
import { openServer } from '../../support/server.js';
import { aPerson } from '../../support/signed-in.js';

const PASSWORD = 'le vélo rouge dort sous la pluie';
const NEW = 'tournevis bouleau guitare';
const HASH = await new PasswordHasher({ memoryCost: 256, timeCost: 1, parallelism: 1 }).hash(PASSWORD);
const EMAIL = 'camille@valombre.example';

onBothEngines('somebody who signs in', (newDatabase) => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeEach(async () => {
    database = await newDatabase();
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  async function open(settings: Readonly<Record<string, string>> = {}): Promise<void> {
    app = await openServer(database.url, { PROLONGE_TRUSTED_PROXIES: '127.0.0.1, ::1', ...settings });
    const known = { email: EMAIL, emailKey: EMAIL, passwordHash: HASH };
    await aPerson(app, [{ organisationId: await newCommune(app), role: 'reader' }], known);
  }
  const agent = () => request(app.getHttpServer());
  const signIn = (password = PASSWORD, headers: Record<string, string> = {}): Test =>
    agent().post('/connexion').set(headers).type('form').send({ email: EMAIL, password });
  const cookieOf = async (password = PASSWORD): Promise<string> =>
    (await signIn(password).expect(303)).get('Set-Cookie')?.[0]?.split(';')[0] ?? '';
  const formTokenIn = (html: string): string => /name="formToken" value="([\w-]{43})"/.exec(html)?.[1] ?? '';
  const page = (path: string, cookie: string): Test => agent().get(path).set('Cookie', cookie);

  it.each([
    ['', 'localhost', /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/],
    [
      'https://prolonge.example.fr',
      'prolonge.example.fr',
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ],
  ])('has the session in a cookie that no script reads, and nowhere else (%j)', async (publicUrl, host, cookie) => {
    await open({ PROLONGE_PUBLIC_URL: publicUrl });
    const answer = await signIn(PASSWORD, { Host: host }).expect(303);
    const cookies = answer.get('Set-Cookie') ?? [];
    expect(cookies).toEqual([expect.stringMatching(cookie)]);
    const [kept = ''] = cookies[0]?.split(';') ?? [];
    const secret = kept.split('=')[1] ?? '';
    expect([answer.headers.location, answer.text].join()).not.toContain(secret);
    for (const path of ['/', '/compte', '/compte/donnees.json']) {
      const { text } = await page(path, kept).set('Host', host).expect(200);
      expect([path, text.includes(secret)]).toEqual([path, false]);
    }
  });

  it('changes their password on their account page, and signs in with the new one', async () => {
    await open();
    const cookie = await cookieOf();
    const { text } = await page('/compte', cookie).expect(200);
    const change = (current: string): Test =>
      agent()
        .post('/compte/mot-de-passe')
        .set('Cookie', cookie)
        .type('form')
        .send({ formToken: formTokenIn(text), current, next: NEW });
    await change('wrong').expect(422);
    await change(PASSWORD).expect(303);
    await page('/compte', cookie).expect(200);
    await signIn(PASSWORD).expect(401);
    await signIn(NEW).expect(303);
  });

  it('signs out on any page: the session is worth nothing, and the browser is told to forget', async () => {
    await open();
    const cookie = await cookieOf();
    const { text } = await page('/parc', cookie).expect(200);
    expect(text).toContain('action="/deconnexion"');
    const left = await agent()
      .post('/deconnexion')
      .set('Cookie', cookie)
      .type('form')
      .send({ formToken: formTokenIn(text) });
    expect([left.status, left.headers['clear-site-data']]).toEqual([303, '"cache"']);
    expect(left.get('Set-Cookie')).toEqual([expect.stringMatching(/^session=; .*Expires=Thu, 01 Jan 1970/)]);
    const { headers } = await page('/parc', cookie).expect(303);
    expect(headers.location).toMatch(/^\/connexion/);
  });

  it('is held up, with the right password too, when too many were tried from the same address', async () => {
    await open();
    const from = { 'X-Forwarded-For': '203.0.113.7' };
    await signIn('wrong', from).expect(401);
    await sql(app, `UPDATE rate_limit SET hits = ${LIMITS.signInPerAddress.hits}`, 'write');
    const { headers } = await signIn(PASSWORD, from).expect(429);
    expect(Number(headers['retry-after'])).toBe(LIMITS.signInPerAddress.seconds);
    await signIn(PASSWORD, { 'X-Forwarded-For': '203.0.113.8' }).expect(303);
  });

  it('leaves for the identity provider by our button only: a link of another site leads to that button', async () => {
    const provider = new HostileProvider();
    await provider.start();
    await open(provider.settings);
    const leave = (site: string): Test =>
      agent().get('/connexion/oidc?retour=/parc').set('Sec-Fetch-Site', site).redirects(0).expect(303);
    for (const site of ['cross-site', 'same-site']) {
      const { headers } = await leave(site);
      expect([headers.location, headers['set-cookie']]).toEqual(['/connexion?retour=%2Fparc', undefined]);
    }
    for (const site of ['same-origin', 'none']) {
      const answer = await leave(site);
      expect(answer.headers.location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*state=/);
      expect(answer.get('Set-Cookie')).toEqual([
        expect.stringMatching(/^oidc=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
      ]);
    }
    await provider.close();
  });
});
