import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';
import { foreignThings, photographOf } from './foreign-things.js';
import { MATRIX } from './matrix.js';
import type { Foreign } from './matrix-line.js';

describe('opening an address', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let ours: Foreign;
  let headers: Record<string, string>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    ours = await foreignThings(app, 'VALOMBRE');
    headers = await signedHeaders(app, ours.organisationId);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  it('changes nothing of what one may change, whatever the route', async () => {
    const photograph = (): Promise<unknown> => photographOf(app, ours.organisationId);
    // A token is marked as used when it comes; from then on, within the minute, nothing of it moves.
    await request(app.getHttpServer()).get('/api/v1/organisations').set(headers).expect(200);
    const before = await photograph();
    const reading = Object.entries(MATRIX).filter(([key]) => key.startsWith('GET '));
    expect(reading.length).toBeGreaterThan(15);
    for (const [key, { foreign }] of reading) {
      const declared = key.slice('GET '.length).replace(/:\w+/g, 'rien');
      const path = foreign === 'none' ? declared : (foreign(ours).path ?? declared);
      const { status } = await request(app.getHttpServer()).get(path).set(headers).redirects(0);
      expect([key, status]).not.toEqual([key, 500]);
      expect([key, await photograph()]).toEqual([key, before]);
    }
  });
});
