import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';

/** What a caller sees of the door that answered; the moment and the number of the request apart. */
const seen = ({ status, type, text, headers }: Response): unknown => ({
  ...{ status, type, text: type === 'text/html' ? '' : text, location: headers.location },
  ...{ policy: headers['content-security-policy'], cache: headers['cache-control'] },
});

describe('an address with letters written by their numbers', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let headers: Record<string, string>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const ours = await newCommune(app);
    await bring(app, ours);
    headers = await signedHeaders(app, ours);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const ask = async (method: 'GET' | 'POST', path: string, as: Record<string, string>): Promise<unknown> => {
    const agent = request(app.getHttpServer());
    const call = method === 'GET' ? agent.get(path) : agent.post(path).type('json').send('{}');
    return seen(await call.set(as).redirects(0));
  };

  it.each([
    ['/%61pi/v1/devices', '/api/v1/devices'],
    ['/a%70%69/v1/organisations', '/api/v1/organisations'],
    ['/%61%70%69/openapi.json', '/api/openapi.json'],
    ['/%68ealthz', '/healthz'],
    ['/%70arc', '/parc'],
    ['/parc%2Ecsv', '/parc.csv'],
    ['/%61ssets/x/y', '/assets/x/y'],
    ['/%61pi/v1/imports/x%2Fy', '/api/v1/imports/x%2Fy'],
  ])('leads to the same door and no further: %s', async (spelled, plain) => {
    for (const as of [headers, {}, { Cookie: headers.Cookie ?? '' }, { Authorization: headers.Authorization ?? '' }]) {
      for (const method of ['GET', 'POST'] as const) {
        const answer = await ask(method, spelled, as);
        expect([method, as, answer]).toEqual([method, as, await ask(method, plain, as)]);
        expect(answer).not.toMatchObject({ status: 500 });
      }
    }
  });

  it('is decoded once', async () => {
    for (const path of ['/%2561pi/v1/devices', '/api%2Fv1%2Fdevices', '/%25%36%31pi/v1/devices']) {
      expect([path, await ask('GET', path, headers)]).toEqual([path, expect.objectContaining({ status: 404 })]);
    }
  });
});
