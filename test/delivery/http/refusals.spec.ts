import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request, { type Response, type Test } from 'supertest';
import { Database } from '../../../src/database/database.js';
import { newCommune } from '../../builders/inventory-file.js';
import { signedHeaders } from '../../support/signed-in.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';

/** What would tell a stranger about the inside. */
const INSIDE = /node_modules|\bat .*:\d+:\d+|SyntaxError|QueryFailed|SELECT |\/src\//;

describe('the HTTP doors', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agent: ReturnType<typeof request.agent>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, await newCommune(app)));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const server = () => agent;
  const get = (path: string): Test => server().get(path);
  const found = (): Test => server().post('/api/v1/organisations');
  const aCommune = (code: string): object => ({ code, name: 'Ville', kind: 'commune', parentCode: 'VALOMBRE' });

  function expectProblem(answer: Response, status: number, type?: string): void {
    expect([answer.status, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = JSON.parse(answer.text) as Record<string, unknown>;
    expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/\S/) });
    if (type !== undefined) expect(problem.type).toBe(`/problems/${type}`);
    expect(answer.text).not.toMatch(INSIDE);
  }

  function expectPage(answer: Response, status: number, words: string): void {
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<h1');
    expect(answer.text).toContain(words);
    expect(answer.text).not.toMatch(INSIDE);
  }

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.10:3000', 'evil@localhost'])(
    'do not open to one who calls them %s',
    async (host) => {
      for (const path of ['/', '/api/v1/organisations', '/healthz']) {
        const answer = await get(path).set('Host', host).expect(421);
        expect(answer.headers['content-type']).toMatch(/^text\/plain/);
      }
    },
  );

  it.each(['localhost', 'localhost:3000', '127.0.0.1:80', '[::1]:3000'])('open to one who calls them %s', (host) =>
    get('/healthz').set('Host', host).expect(200),
  );

  it.each([
    ['another origin', { Origin: 'http://evil.example' }],
    ['another port of this computer', { Origin: 'http://localhost:9999' }],
    ['a page without origin', { Origin: 'null' }],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another site of the same family', { 'Sec-Fetch-Site': 'same-site' }],
    ['another site that hides its origin', { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://localhost:3000' }],
  ])('take no write from %s', async (_what, headers) => {
    const sent = { Host: 'localhost:3000', ...headers };
    await found().set(sent).send(aCommune('FOREIGN')).expect(403);
    await server().post('/langue').set(sent).type('form').send('language=en').expect(403);
    await server().delete('/api/v1/imports/x').set(sent).expect(403);
    const { text } = await get('/api/v1/organisations').set(sent).expect(200);
    expect(text).not.toContain('FOREIGN');
  });

  it.each([
    ['OWN', { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' }],
    ['TYPED', { 'Sec-Fetch-Site': 'none' }],
    ['PROGRAM', {}],
  ])('take a write from this computer (%s)', (code, headers) =>
    found()
      .set({ Host: 'localhost:3000', ...headers })
      .send(aCommune(code))
      .expect(201),
  );

  it('refuse a NUL character in an address: a problem in the API, a page elsewhere', async () => {
    expectProblem(await get('/api/v1/devices?words=a%00b'), 422, 'input-wrong');
    expectProblem(await get('/api/v1/devices/a%00b'), 422, 'input-wrong');
    expectPage(await get('/parc?q=a%00b'), 422, 'lang="fr"');
    expectPage(await get('/parc/a%00b'), 422, 'lang="fr"');
  });

  it('refuse a NUL character in a body, wherever it is', async () => {
    for (const body of [{ ...aCommune('NUL'), name: 'a\0b' }, { 'a\0b': 1 }, { deep: [{ er: '\0' }] }]) {
      const answer = await found().send(body);
      expectProblem(answer, 422, 'input-wrong');
      expect(answer.text).toContain('a NUL character');
    }
    expectPage(await server().post('/langue').type('form').send('language=fr&back=%2F%00'), 422, 'lang="fr"');
    await found()
      .send({ ...aCommune('BACKSLASH'), name: 'a\\u0000b' })
      .expect(201);
  });

  it.each([
    ['cut short', '{"code":"A"', 400],
    ['no JSON', 'code=A', 400],
    ['empty', '', 400],
    ['a poisoned prototype', '{"__proto__":{"admin":true}}', 400],
    ['nested without end', `{"code":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 422],
    ['a number', '3', 422],
    ['a list', '[]', 422],
    ['null', 'null', 422],
    ['an unknown property', '{"code":"A","name":"A","kind":"commune","admin":true}', 422],
    ['a wrong type', '{"code":["A"],"name":{},"kind":3}', 422],
  ])('answer a problem to a JSON body that is %s', async (_what, body, status) => {
    expectProblem(await found().type('json').send(body), status);
  });

  it('answer a problem to a body of another kind, or too large', async () => {
    expectProblem(await found().type('xml').send('<a/>'), 415);
    expectProblem(await found().send({ ...aCommune('LARGE'), name: 'x'.repeat(1_100_000) }), 413);
  });

  it('say that a page does not exist, in the language of the person', async () => {
    expectPage(await get('/nowhere'), 404, 'Page introuvable');
    expectPage(await get('/nowhere').set('Cookie', 'langue=en'), 404, 'Page not found');
    expectPage(await get('/nowhere').set('Cookie', 'langue=xx'), 404, 'Page introuvable');
    expectProblem(await get('/api/v1/nowhere'), 404);
  });

  it('never write what an address says into a page as it is', async () => {
    const { text } = await get('/%3Cscript%3Ealert(1)%3C/script%3E?a="><script>').expect(404);
    expect(text).not.toContain('<script>');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/parc\r\nSet-Cookie: a=b',
    'parc',
    '',
  ])('keep the language and lead to no other site, such as %j', async (back) => {
    const answer = await server().post('/langue').type('form').send({ language: 'en', back });
    expect([303, 422]).toContain(answer.status);
    if (answer.status === 303) expect(answer.headers.location).toBe('/');
    expect(String(answer.headers['set-cookie'])).not.toContain('a=b');
  });

  it('keep the language and lead back to the page', async () => {
    const answer = await server()
      .post('/langue')
      .type('form')
      .send({ language: 'en', back: '/parc?page=2' })
      .expect(303);
    expect(answer.headers.location).toBe('/parc?page=2');
    expect(String(answer.headers['set-cookie'])).toMatch(/^langue=en; .*Path=\/; HttpOnly; SameSite=Lax/);
    await server().post('/langue').type('form').send('language=xx').expect(422);
  });

  it('say that they are alive and ready', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await get(path).expect(200)).body).toEqual({ status: 'ok' });
  });
});

describe('the HTTP doors, when the database is gone', () => {
  it('are alive, not ready, and show a page that says nothing of the inside', async () => {
    const database = await sqliteDatabase();
    const app = await openServer(database.url);
    const agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, await newCommune(app)));
    const get = (path: string): Test => agent.get(path);
    const lost = () => Promise.reject(new Error('SELECT 1: the server closed the connection'));
    jest.spyOn(app.get(Database), 'read').mockImplementation(lost);
    try {
      await get('/healthz').expect(200);
      const ready = await get('/readyz');
      expect(ready.status).toBeGreaterThanOrEqual(500);
      const page = await get('/parc').expect(500);
      expect(page.text).toContain('Une erreur est survenue');
      const problem = await get('/api/v1/organisations').expect(500);
      expect(problem.headers['content-type']).toMatch(/problem\+json/);
      for (const { text } of [ready, page, problem]) expect(text).not.toMatch(INSIDE);
    } finally {
      await app.close();
      database.drop();
    }
  });
});
