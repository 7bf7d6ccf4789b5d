import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { signedHeaders } from '../../support/signed-in.js';
import { openServer } from '../../support/server.js';

const MEGABYTE = 1024 * 1024;
const uploadFolders = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('prolonge-upload-'));

describe('a file sent to a server that accepts one megabyte', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agent: ReturnType<typeof request.agent>;
  let before: string[];

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url, { PROLONGE_UPLOAD_LIMIT_MB: '1' });
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, await newCommune(app)));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });
  beforeEach(() => {
    before = uploadFolders();
  });
  /** Other tests send files at the same time: what is looked for is a folder that stays. */
  afterEach(async () => {
    let left = uploadFolders().filter((name) => !before.includes(name));
    for (let attempt = 0; left.length > 0 && attempt < 50; attempt++) {
      await sleep(100);
      left = left.filter((name) => existsSync(join(tmpdir(), name)));
    }
    expect(left).toEqual([]);
  });

  const post = (path: string): Test => agent.post(path);
  const API = '/api/v1/imports';
  const both = [
    ['the API', API],
    ['the page', '/imports'],
  ] as const;
  const imports = async (): Promise<number> => ((await agent.get(API).expect(200)).body as { total: number }).total;

  it.each(both)('is refused by %s when it is larger', async (_door, path) => {
    const answer = await post(path)
      .attach('file', Buffer.alloc(MEGABYTE + 1, 'a;b\n'), 'parc.csv')
      .expect(413);
    expect(answer.text).toMatch(path === API ? /"\/problems\/file-too-large"/ : /<h1/);
    expect(await imports()).toBe(0);
  });

  it.each(both)('is asked for by %s when the form holds none', async (_door, path) => {
    const forms = [
      post(path).field('organisation', 'x'),
      post(path).attach('file', Buffer.from(''), { filename: '' }),
      post(path).type('form').send('file=parc.csv'),
      post(path),
    ];
    for (const form of forms) {
      const answer = await form;
      expect(answer.status).toBe(422);
      expect(answer.text).toMatch(path === API ? /"\/problems\/upload-missing"/ : /<h1/);
    }
    expect(await imports()).toBe(0);
  });

  it.each(both)('is refused by %s when it is cut, or when its form cannot be read', async (_door, path) => {
    const form = '--X\r\nContent-Disposition: form-data; name="file"; filename="parc.csv"\r\n\r\na;b\r\n';
    for (const boundary of ['; boundary=X', '']) {
      const answer = await post(path).set('Content-Type', `multipart/form-data${boundary}`).send(form);
      expect(answer.status).toBe(400);
      expect(answer.text).toMatch(path === API ? /"\/problems\/http-400"/ : /<h1/);
    }
    expect(await imports()).toBe(0);
  });

  it.each(['/langue', '/organisation'])('is refused by %s, which takes none', async (path) => {
    const answer = await post(path).field('language', 'fr').attach('file', Buffer.from('a;b\n'), 'parc.csv');
    expect(answer.status).toBe(415);
    expect(await imports()).toBe(0);
  });

  it('is read by the API under its own name, without the folders of the sender', async () => {
    const sent = post(`${API}?dryRun=true`).attach('file', Buffer.from(FOUR_DEVICES), {
      filename: 'C:\\Users\\me\\..\\parc 2026.csv',
    });
    const { body } = await sent.expect(201);
    expect((body as { file: { name: string } }).file.name).toBe('parc 2026.csv');
  });

  it('is read by the page when it is exactly as large as accepted', async () => {
    const lines = `${FOUR_DEVICES}\n`;
    const whole = Buffer.concat([Buffer.from(lines), Buffer.alloc(MEGABYTE - Buffer.byteLength(lines), '\n')]);
    const answer = await post('/imports').attach('file', whole, 'parc.csv').expect(303);
    expect(answer.headers.location).toMatch(/^\/imports\/[0-9a-f-]{36}$/);
    expect(await imports()).toBe(1);
  });
});
