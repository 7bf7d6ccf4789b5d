import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';

describe('the language that a browser chose', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  it.each([
    ['', 'localhost', /^langue=en; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/],
    [
      'https://prolonge.example.fr',
      'prolonge.example.fr',
      /^__Host-langue=en; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ],
  ])('is kept in a cookie of this very host, over https where it is public (%j)', async (publicUrl, host, cookie) => {
    database = await sqliteDatabase();
    app = await openServer(database.url, { PROLONGE_PUBLIC_URL: publicUrl });
    const agent = request(app.getHttpServer());
    const answer = await agent.post('/langue').set('Host', host).type('form').send('language=en').expect(303);
    const [set = ''] = answer.get('Set-Cookie') ?? [];
    expect(set).toMatch(cookie);
    const [kept = ''] = set.split(';');
    const { text } = await agent.get('/nowhere').set({ Host: host, Cookie: kept }).expect(404);
    expect(text).toContain('<html lang="en"');
    const other = await agent.get('/nowhere').set({ Host: host, Cookie: `autre-${kept}` });
    expect(other.text).toContain('<html lang="fr"');
  });
});
