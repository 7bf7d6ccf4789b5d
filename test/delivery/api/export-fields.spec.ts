import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { EXPORT_HEADER } from '../../../src/reporting/fleet-export.js';
import { bring, newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { aPerson, bearer, signedHeaders, signIn } from '../../support/signed-in.js';

type Said = string | number | null | undefined;
type Beside = Record<string, Said> & { products: readonly { manufacturer: string; name: string }[] };
type Document = Record<string, Said> & {
  footprint: Record<string, Said> & { otherBasis: Beside | null };
  lifespan: Record<string, Said>;
};

/** Where the document of a device says what a column says, for those that are not called alike. */
const ELSEWHERE: Readonly<Record<string, (device: Document) => Said>> = {
  prolongeId: (device) => device.id,
  purchasePriceEuros: (device) => (device.purchasePriceCents === null ? null : Number(device.purchasePriceCents) / 100),
  remainingMonths: (device) => device.lifespan.remainingMonths,
  embodiedKgCo2e: (device) => device.footprint.embodiedKgCo2e,
  embodiedLowKgCo2e: (device) => device.footprint.lowKgCo2e,
  embodiedHighKgCo2e: (device) => device.footprint.highKgCo2e,
  footprintBasis: (device) => device.footprint.basis,
  footprintLevel: (device) => device.footprint.level,
  otherEmbodiedKgCo2e: (device) => device.footprint.otherBasis?.embodiedKgCo2e ?? null,
  otherEmbodiedLowKgCo2e: (device) => device.footprint.otherBasis?.lowKgCo2e ?? null,
  otherEmbodiedHighKgCo2e: (device) => device.footprint.otherBasis?.highKgCo2e ?? null,
  otherFootprintBasis: (device) => device.footprint.otherBasis?.basis ?? null,
  otherFootprintLevel: (device) => device.footprint.otherBasis?.level ?? null,
  otherFootprintSheets: (device) =>
    device.footprint.otherBasis?.products.map(({ manufacturer, name }) => `${manufacturer} ${name}`).join(' | ') ??
    null,
  verdict: (device) => (device.recommendation as { verdict: string } | null | undefined)?.verdict ?? null,
};

describe('the columns of the export', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let commune: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    commune = await newCommune(app);
    await bring(app, commune);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  it('say what the document of a device says, in the same words, and nothing more', async () => {
    const headers = await signedHeaders(app, commune);
    const csv = (await request(app.getHttpServer()).get('/parc.csv').set(headers).expect(200)).text;
    const lines = parse<Record<string, string>>(csv, { delimiter: ';', bom: true, columns: true });
    expect(lines).toHaveLength(4);
    const authorization = await bearer(app, commune);
    for (const line of lines) {
      const { body } = await request(app.getHttpServer())
        .get(`/api/v1/devices/${line.prolongeId}`)
        .set('Authorization', authorization)
        .expect(200);
      const device = body as Document;
      for (const column of EXPORT_HEADER) {
        const said = Object.hasOwn(ELSEWHERE, column) ? ELSEWHERE[column]?.(device) : device[column];
        expect([column, said === undefined]).toEqual([column, false]);
        expect([column, line[column]]).toEqual([column, said === null ? '' : String(said)]);
      }
    }
  });

  it('are for those who may see the page of the fleet, and for nobody else', async () => {
    const stranger = await signIn(app, await aPerson(app, [{ organisationId: commune, role: 'partner' }]));
    for (const path of ['/parc', '/parc.csv', '/parc.xlsx']) {
      await request(app.getHttpServer()).get(path).set('Cookie', stranger.cookie).expect(403);
      const guest = await request(app.getHttpServer()).get(path);
      expect([path, guest.status, guest.text.includes('SNLAP0001')]).toEqual([path, 303, false]);
    }
  });
});
