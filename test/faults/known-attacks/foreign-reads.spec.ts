import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import request, { type Response } from 'supertest';
import { ROLES } from '../../../src/accounts/domain/role.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { openSource } from '../../../src/inventory/readers/open-source.js';
import { foreignThings } from '../../delivery/tenancy/foreign-things.js';
import { bring, FOUR_DEVICES, newCommune, withFile } from '../../builders/inventory-file.js';
import { addressesOf } from '../../support/attempts.js';
import { only } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { rowsOf } from '../../support/inventory-files.js';
import { openServer } from '../../support/server.js';
import { aPerson, bearer, signIn } from '../../support/signed-in.js';

/** Words that only the other organisation knows: in what it has, in what it is called, in who works there. */
const FOREIGN = /ETRANGER|ORVELANE|AUTRESITE|AUTRE000|autre\.csv|hooks\.example\.org/i;
const THEIR_FLEET = FOUR_DEVICES.replaceAll('Mairie', 'AUTRESITE').replaceAll('Dell', 'AUTRESITE SA');

/** CVE-2020-27663, CVE-2026-86758: no list, suggestion, figure or export shows more than the page that may be seen. */
onBothEngines('what a member of one organisation reads', (newDatabase) => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let ours: string;
  let token: string;
  const ids: Record<string, string> = {};
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    database = await newDatabase();
    app = await openServer(database.url);
    const theirs = await foreignThings(app, 'ORVELANE');
    await bring(app, theirs.organisationId, THEIR_FLEET.replaceAll('SN', 'AN').replaceAll('VAL-', 'ETRANGER-1'));
    await bearer(app, theirs.organisationId, { name: 'ETRANGER, jeton' });
    await aPerson(app, [{ organisationId: theirs.organisationId }], { name: 'Lou ETRANGER' });
    ours = await newCommune(app, 'VALOMBRE');
    await bring(app, ours);
    const people = ROLES.filter((role) => role !== 'api-client');
    for (const role of people) {
      cookies.set(role, (await signIn(app, await aPerson(app, [{ organisationId: ours, role }]))).cookie);
    }
    token = await bearer(app, ours, { name: 'à nous' });
    const { devices } = await app.get(DevicesService).list(only(ours), {}, { limit: 1 });
    const { imports } = await app.get(ImportsService).list(only(ours), { limit: 1 });
    Object.assign(ids, { parc: devices[0]?.id, imports: imports[0]?.id, api: devices[0]?.id });
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const get = (path: string, role: string): Promise<Response> => {
    const headers = role === 'api-client' ? { Authorization: token } : { Cookie: cookies.get(role) ?? '' };
    const call = request(app.getHttpServer()).get(path).set(headers).redirects(0);
    return Promise.resolve(path.startsWith('/parc.xlsx') ? call.responseType('blob') : call);
  };

  it.each(ROLES)('as a %s, holds nothing of another on any page, list, suggestion, figure or export', async (role) => {
    let opened = 0;
    for (const path of addressesOf(app, 'GET', (_name, route) => ids[route.split('/')[1] ?? ''] ?? 'x')) {
      const { status, text } = await get(path, role);
      if (status === 200) opened += 1;
      expect([path, FOREIGN.exec(text ?? '')?.[0]]).toEqual([path, undefined]);
    }
    expect(opened).toBeGreaterThan(3);
  });

  it('is the same in an export as on the page and in the API, under the same filters', async () => {
    for (const [query, api] of [
      ['', 'retired=no'],
      ['q=latitude', 'retired=no&words=latitude'],
      ['categorie=monitor', 'retired=no&category=monitor'],
      ['site=AUTRESITE', 'retired=no&site=AUTRESITE'],
      ['fabricant=AUTRESITE%20SA', 'retired=no&manufacturer=AUTRESITE%20SA'],
      ['statut=in-stock', 'status=in-stock'],
    ]) {
      const page = (await get(`/parc?${query}`, 'reader')).text;
      const { devices } = (await get(`/api/v1/devices?${api}`, 'api-client')).body as { devices: { id: string }[] };
      const csv = parse<Record<string, string>>((await get(`/parc.csv?${query}`, 'reader')).text, {
        ...{ bom: true, columns: true, delimiter: ';' },
      });
      const shown = [...new Set(page.match(/(?<=href="\/parc\/)[0-9a-f-]{36}/g) ?? [])];
      const listed = devices.map(({ id }) => id);
      expect([query, csv.map((row) => row.prolongeId), shown]).toEqual([query, listed, listed]);
    }
  });

  it('has, in an export, the fields of the sheet of a device and no other', async () => {
    const [header = ''] = (await get('/parc.csv', 'reader')).text.replace('\uFEFF', '').split('\r\n');
    const { body } = await get(`/api/v1/devices/${ids.parc}`, 'api-client');
    const { footprint, lifespan, recommendation, ...fields } = body as Record<string, object>;
    const inside = ['embodiedKgCo2e', 'lowKgCo2e', 'highKgCo2e', 'basis', 'level', 'remainingMonths', 'verdict'];
    const beside = Object.keys((footprint as { otherBasis: object }).otherBasis);
    const besideAs: Readonly<Record<string, string>> = {
      ...{ otherEmbodiedKgCo2e: 'embodiedKgCo2e', otherEmbodiedLowKgCo2e: 'lowKgCo2e' },
      ...{ otherEmbodiedHighKgCo2e: 'highKgCo2e', otherFootprintBasis: 'basis' },
      ...{ otherFootprintLevel: 'level', otherFootprintSheets: 'products' },
    };
    const known = [
      ...Object.keys(fields),
      ...inside.filter((name) => name in { ...footprint, ...lifespan, ...recommendation }),
    ];
    const called: Readonly<Record<string, string>> = {
      ...{ prolongeId: 'id', purchasePriceEuros: 'purchasePriceCents', footprintBasis: 'basis' },
      footprintLevel: 'level',
      ...{ embodiedLowKgCo2e: 'lowKgCo2e', embodiedHighKgCo2e: 'highKgCo2e' },
    };
    const unknown = header
      .split(';')
      .filter((name) => !known.includes(called[name] ?? name) && !beside.includes(besideAs[name] ?? ''));
    expect(unknown).toEqual([]);
  });

  it('is the same in a workbook as in CSV', async () => {
    const bytes = (await get('/parc.xlsx', 'reader').then(({ body }) => body)) as Buffer;
    const rows = await withFile(bytes, async (path) => rowsOf(await openSource(path, { fileName: 'parc.xlsx' })));
    const lines = parse((await get('/parc.csv', 'reader')).text, { bom: true, delimiter: ';' });
    expect(rows.map(({ cells }) => cells[0])).toEqual(lines.map(([id]) => id));
    expect(FOREIGN.exec(JSON.stringify(rows))).toBeNull();
  });

  it('is refused as an export to whoever may not open the page', async () => {
    for (const role of [...cookies.keys(), 'guest']) {
      const [page, csv] = [await get('/parc', role), await get('/parc.csv', role)];
      expect([role, (await get('/parc.xlsx', role)).status]).toEqual([role, page.status]);
      expect([role, csv.status, csv.type === 'text/csv']).toEqual([role, page.status, page.status === 200]);
      const ofOne = [await get(`/parc/${ids.parc}`, role), await get('/parc/filtres', role)];
      expect([role, ...ofOne.map(({ status }) => status)]).toEqual([role, page.status, page.status]);
    }
    expect((await get('/parc', 'partner')).status).toBe(403);
  });
});
