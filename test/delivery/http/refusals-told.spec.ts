import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { readConfiguration } from '../../../src/config/configuration.js';
import { FixedClock } from '../../../src/kernel/clock.js';
import { createServer } from '../../../src/main.js';
import { newCommune } from '../../builders/inventory-file.js';
import { TEST_DAY } from '../../support/application.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { aPerson, bearer, signIn } from '../../support/signed-in.js';

const SECRET = 'aZ09_-'.repeat(8).slice(0, 43);

describe('the log of what is refused', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let reader: { personId: string; cookie: string; formToken: string };
  let token: string;
  let lines: string[];

  beforeAll(async () => {
    database = await sqliteDatabase();
    const settings = { PROLONGE_DATABASE_URL: database.url, PROLONGE_TRUSTED_PROXIES: '127.0.0.1, ::1' };
    app = await createServer(readConfiguration(settings), new FixedClock(TEST_DAY), ['warn', 'error']);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const organisationId = await newCommune(app);
    reader = await signIn(app, await aPerson(app, [{ organisationId, role: 'reader' }]));
    token = await bearer(app, organisationId, { rights: 'read' });
  });
  beforeEach(() => {
    lines = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      lines.push(
        String(text)
          .replace(/^\S+Z WARN refused /, '')
          .trimEnd(),
      );
      return true;
    });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await app.close();
    database.drop();
  });

  const agent = () => request(app.getHttpServer());
  const from = { 'X-Forwarded-For': '203.0.113.7' };

  it('tells who asked for what they may not, from where, at both doors', async () => {
    const who = { Cookie: reader.cookie, 'x-form-token': reader.formToken, ...from };
    await agent().get('/imports/nouveau').set(who).expect(403);
    await agent()
      .post('/api/v1/organisations')
      .set({ Authorization: token, ...from })
      .send({})
      .expect(403);
    expect(lines).toEqual([
      `403 not-allowed GET /imports/nouveau by person ${reader.personId} from 203.0.113.7`,
      expect.stringMatching(/^403 not-allowed POST \/api\/v1\/organisations by token [\w-]+ from 203\.0\.113\.7$/),
    ]);
  });

  it('tells of a thing that is unknown or somebody else’s, by its route and never by its address', async () => {
    await agent()
      .get(`/parc/${SECRET}`)
      .set({ Cookie: reader.cookie, ...from })
      .expect(404);
    await agent()
      .get(`/api/v1/devices/${SECRET}`)
      .set({ Authorization: token, ...from })
      .expect(404);
    expect(lines).toEqual([
      `404 device-unknown GET /parc/:id by person ${reader.personId} from 203.0.113.7`,
      expect.stringMatching(/^404 device-unknown GET \/api\/v1\/devices\/:ref by token [\w-]+ from 203\.0\.113\.7$/),
    ]);
  });

  it('tells of a wrong token without writing it, and of nobody who only has to sign in', async () => {
    await agent()
      .get('/api/v1/devices')
      .set({ Authorization: `Bearer prl_${SECRET}`, ...from })
      .expect(401);
    await agent().get('/api/v1/devices').expect(401);
    await agent().get('/parc').expect(303);
    expect(lines).toEqual(['401 token-needed GET /api/v1/devices by nobody from 203.0.113.7']);
  });

  it('tells of a link that is none, was used or is over, without writing it', async () => {
    for (const path of ['/invitation', '/nouveau-mot-de-passe', '/mise-en-service']) {
      await agent().get(`${path}/${SECRET}`).set(from).expect(410);
    }
    expect(lines).toEqual([
      '410 link-used-or-expired GET /invitation/:secret by nobody from 203.0.113.7',
      '410 link-used-or-expired GET /nouveau-mot-de-passe/:secret by nobody from 203.0.113.7',
      '410 link-used-or-expired GET /mise-en-service/:secret by nobody from 203.0.113.7',
    ]);
  });

  it('tells of writes from other sites, of foreign names, of forms that are not ours, and of inputs that nobody types', async () => {
    const write = () =>
      agent()
        .post('/organisation')
        .set({ Cookie: reader.cookie, ...from });
    await write().set('Origin', 'https://evil.example').expect(403);
    await agent()
      .get('/')
      .set({ Host: 'evil.example', ...from })
      .expect(421);
    await write().type('form').send('organisation=x').expect(403);
    await agent().get('/parc?q=%00').set(from).expect(422);
    const person = `person ${reader.personId}`;
    expect(lines).toEqual([
      '403 foreign-write POST /organisation by nobody from 203.0.113.7',
      '421 foreign-name GET / by nobody from 203.0.113.7',
      `403 form-token-wrong POST /organisation by ${person} from 203.0.113.7`,
      '422 input-wrong GET /parc by nobody from 203.0.113.7',
    ]);
  });

  it('believes nobody but a trusted proxy about where a request comes from', async () => {
    const other = await createServer(
      readConfiguration({ PROLONGE_DATABASE_URL: database.url }),
      new FixedClock(TEST_DAY),
      ['warn'],
    );
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
    await request(other.getHttpServer())
      .get('/')
      .set({ Host: 'evil.example', ...from })
      .expect(421);
    await other.close();
    expect(lines).toEqual([
      expect.stringMatching(/^421 foreign-name GET \/ by nobody from (::ffff:)?127\.0\.0\.1$|::1$/),
    ]);
  });
});
