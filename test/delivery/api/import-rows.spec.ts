import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response, type Test } from 'supertest';
import { newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { bearer } from '../../support/signed-in.js';
import { openServer } from '../../support/server.js';

describe('the rows of an import, by the API', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let token: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const commune = await newCommune(app);
    token = await bearer(app, commune);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const get = (path: string): Test => request(app.getHttpServer()).get(path).set('Authorization', token);

  it('tells every problem and every change of an import that waits, page after page', async () => {
    const lines = Array.from({ length: 5 }, (_, at) => `SNPAGE${at};Portable;Mairie ${at};99/99/2021`);
    const nameless = Array.from({ length: 3 }, () => ';Portable;Mairie;2021-03-04');
    const file = ['Numéro de série;Type;Lieu;Date d’achat', ...lines, ...nameless].join('\n');
    const checked = await request(app.getHttpServer())
      .post('/api/v1/imports/checks')
      .set('Authorization', token)
      .attach('file', Buffer.from(file), 'pages.csv')
      .expect(202);
    const { id } = checked.body as { id: string };
    let stage = '';
    while (stage !== 'previewed') stage = (await get(`/api/v1/imports/${id}`).expect(200)).body.stage as string;
    const pages = async (path: string, name: string) => {
      const seen: Record<string, unknown>[][] = [];
      for (let next: string | null = `/api/v1/imports/${id}/${path}`; next !== null;) {
        const page: Response = await get(next).expect(200);
        seen.push(page.body[name] as Record<string, unknown>[]);
        next = /<([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1] ?? null;
      }
      return seen;
    };
    const said = await pages('problems?limit=2&code=date-unreadable', 'problems');
    expect(said.map((page) => page.map(({ row }) => row))).toEqual([[2, 3], [4, 5], [6]]);
    expect(said[0]![0]).toMatchObject({ column: 'Date d’achat', severity: 'warning', value: '99/99/2021' });
    expect((await pages('problems?limit=3', 'problems')).flat()).toHaveLength(8);
    const changes = await pages('changes?limit=2', 'changes');
    expect(changes.map((page) => page.map(({ row }) => row))).toEqual([[2, 3], [4, 5], [6]]);
    expect(changes[0]![0]).toMatchObject({ action: 'created', changes: { siteName: [null, 'Mairie 0'] } });
    await get(`/api/v1/imports/${id}/problems?cursor=nowhere`).expect(422);
    await get(`/api/v1/imports/${id}/problems?code=colour`).expect(422);
    await request(app.getHttpServer()).delete(`/api/v1/imports/${id}`).set('Authorization', token).expect(204);
    await get(`/api/v1/imports/${id}/changes`).expect(409);
    expect((await get(`/api/v1/imports/${id}/problems`).expect(200)).body).toMatchObject({ total: 8 });
  });
});
