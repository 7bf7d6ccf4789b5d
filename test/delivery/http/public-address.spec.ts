import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { readConfiguration } from '../../../src/config/configuration.js';
import { SystemClock } from '../../../src/kernel/clock.js';
import { serve } from '../../../src/main.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';

const PUBLIC = 'https://prolonge.example.fr';

describe('a service with a public address', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url, { PROLONGE_PUBLIC_URL: PUBLIC, PROLONGE_TRUSTED_PROXIES: '127.0.0.1, ::1' });
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const server = () => request(app.getHttpServer());
  const alive = (host: string): Test => server().get('/healthz').set('Host', host);
  const write = (headers: Record<string, string>): Test =>
    server()
      .post('/langue')
      .set({ Host: 'prolonge.example.fr', ...headers })
      .type('form')
      .send('language=fr');

  it('answers to that address and to this computer, and to no other name', async () => {
    for (const host of ['prolonge.example.fr', 'prolonge.example.fr:443', 'localhost:3000']) {
      await alive(host).expect(200);
    }
    for (const host of ['evil.example', 'prolonge.example.fr.evil.example', 'prolonge.example.fr:8080']) {
      await alive(host).expect(421);
    }
  });

  it('takes the name that its proxy forwards for the one that was asked', async () => {
    await alive('backend:3000').set('X-Forwarded-Host', 'prolonge.example.fr').expect(200);
    await alive('prolonge.example.fr').set('X-Forwarded-Host', 'evil.example').expect(421);
  });

  it('takes writes from its own pages only', async () => {
    await write({ Origin: PUBLIC, 'Sec-Fetch-Site': 'same-origin' }).expect(303);
    for (const origin of ['http://prolonge.example.fr', 'https://evil.example', 'null', 'http://localhost']) {
      await write({ Origin: origin }).expect(403);
    }
    await write({ Origin: PUBLIC, 'Sec-Fetch-Site': 'same-site' }).expect(403);
  });
});

describe('a service without a trusted proxy', () => {
  it('believes nobody about the name that was asked', async () => {
    const database = await sqliteDatabase();
    const app = await openServer(database.url, { PROLONGE_PUBLIC_URL: PUBLIC });
    const { status } = await request(app.getHttpServer())
      .get('/healthz')
      .set({ Host: 'backend:3000', 'X-Forwarded-Host': 'prolonge.example.fr' });
    expect(status).toBe(421);
    await app.close();
    database.drop();
  });

  it.each(['', 'http://prolonge.example.fr'])('listens to no network while its address is %j', async (publicUrl) => {
    const settings = { PROLONGE_HOST: '0.0.0.0', PROLONGE_PORT: '0', PROLONGE_PUBLIC_URL: publicUrl };
    const configuration = readConfiguration({ ...settings, PROLONGE_DATABASE_URL: 'sqlite:/nowhere/prolonge.db' });
    await expect(serve(configuration, new SystemClock(), () => undefined)).rejects.toThrow('host-needs-https');
  });
});
