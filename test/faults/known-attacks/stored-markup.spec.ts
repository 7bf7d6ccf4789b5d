import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { OrganisationsService } from '../../../src/accounts/organisations.service.js';
import { DevicesService } from '../../../src/inventory/devices/devices.service.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { agentJson, agentXml } from '../../builders/agent-file.js';
import { elementsOf } from '../../delivery/web/elements.js';
import { addressesOf } from '../../support/attempts.js';
import { EVERYWHERE, SOMEBODY } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { MARK, MARKUP_TEXTS } from '../../support/hostile-texts.js';
import { openServer } from '../../support/server.js';
import { aPerson, bearer, signIn } from '../../support/signed-in.js';

/** All of them in one name, as long as a name may be. */
const NAME = MARKUP_TEXTS.slice(0, 3).join(' ').slice(0, 160);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table whose headers, values and refused values are markup. */
const table = (type: string): string =>
  [
    ['Numéro de série', 'Numéro d’inventaire', 'Type', 'Fabricant', 'Modèle', 'Lieu', 'Service', ...MARKUP_TEXTS],
    ...MARKUP_TEXTS.map((text, row) => [`SER-${row}`, `INV-${row}`, type, text, text, text, text, ...MARKUP_TEXTS]),
    ['SER-X', 'INV-X', 'Portable', 'x'.repeat(200), ...MARKUP_TEXTS.slice(0, 3)],
  ]
    .map((cells) => cells.map(quoted).join(';'))
    .join('\n');

/** What a page would run, whoever wrote it; our own script apart. */
const ACTS = [
  /<script(?! src="\/assets\/)/i,
  /<(?:iframe|object|embed|img|base|link(?! rel="(?:stylesheet|icon)" ?)|svg\/)/i,
  /(?:href|action|formaction|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/i,
];

/** CVE-2023-28849, CVE-2026-42321: what agents, files and people are called is shown on every page as the text it is. */
describe('markup in what others say', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let headers: Record<string, string>;
  const ids: Record<string, string[]> = {};

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const wanted = { code: 'VALOMBRE', name: NAME, kind: 'commune', siren: null, parentCode: null, inseeCode: null };
    const { id } = await app.get(OrganisationsService).found(SOMEBODY, { ...wanted, kind: 'commune' });
    const personId = await aPerson(app, [{ organisationId: id }], { name: NAME });
    const reader = await aPerson(app, [{ organisationId: id, role: 'reader' }], { name: MARKUP_TEXTS[3] ?? '' });
    const { cookie, formToken } = await signIn(app, personId);
    headers = { Cookie: cookie, 'x-form-token': formToken, Authorization: await bearer(app, id, { name: NAME }) };
    for (const [row, text] of MARKUP_TEXTS.entries()) {
      await bring(agentJson(text, `JSON-${row}`), `${text}.json`);
      await bring(agentXml(text, `XML-${row}`), `${text.replaceAll('/', '')}.xml`);
    }
    await bring(table('Portable'), NAME);
    await bring('<!DOCTYPE x><REQUEST/>', NAME);
    await page('/imports').then(() => upload(table('Écran'), NAME));
    await upload(table(NAME), NAME);
    const { imports } = await app.get(ImportsService).list(EVERYWHERE, { limit: 200 });
    const { devices } = await app.get(DevicesService).list(EVERYWHERE, {}, { limit: 200 });
    Object.assign(ids, {
      parc: devices.map((device) => device.id),
      imports: imports.map((one) => one.id),
      personnes: [personId, reader],
    });
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const page = (path: string): Promise<Response> =>
    Promise.resolve(request(app.getHttpServer()).get(path).set(headers).redirects(0));
  const bring = async (content: string, fileName: string): Promise<void> => {
    await request(app.getHttpServer())
      .post('/api/v1/imports')
      .set(headers)
      .attach('file', Buffer.from(content), fileName);
  };
  const upload = async (content: string, fileName: string): Promise<void> => {
    await request(app.getHttpServer())
      .post('/imports')
      .set(headers)
      .field('formToken', headers['x-form-token'] ?? '')
      .attach('file', Buffer.from(content), fileName);
  };
  /** Each page with each thing that it can show. */
  const pages = (): string[] => {
    const most = Math.max(...Object.values(ids).map((some) => some.length));
    const all = Array.from({ length: most }, (_, at) =>
      addressesOf(app, 'GET', (_name, route) => ids[route.split('/')[1] ?? '']?.[at] ?? 'x'),
    );
    return [...new Set(all.flat())].filter((path) => !path.startsWith('/api/') && !path.startsWith('/assets/'));
  };
  const acting = ({ text }: Response): unknown[] => [
    ...ACTS.flatMap((act) => act.exec(text)?.[0] ?? []),
    ...elementsOf(text).flatMap(({ attributes }) => Object.keys(attributes).filter((name) => /^on/i.test(name))),
    ...MARKUP_TEXTS.filter((markup) => /[<"]/.test(markup) && text.includes(markup)),
  ];

  it('stays text on every page, whatever it names', async () => {
    const shown: string[] = [];
    for (const path of pages()) {
      for (const query of ['', `?q=${encodeURIComponent(NAME)}&retour=${encodeURIComponent(NAME)}`]) {
        const response = await page(path + query);
        expect([path, response.status !== 500]).toEqual([path, true]);
        if (response.type !== 'text/html') continue;
        expect([path, acting(response)]).toEqual([path, []]);
        if (response.status === 200 && query === '' && response.text.includes(MARK)) shown.push(path);
      }
    }
    const [device = '', anImport = ''] = [ids.parc?.[0], ids.imports?.[0]];
    expect(shown).toEqual(expect.arrayContaining(['/', '/parc', '/parc/filtres', `/parc/${device}`, '/imports']));
    expect(shown.filter((path) => path.endsWith('/verification')).length).toBeGreaterThan(0);
    expect(
      shown.filter((path) => path.startsWith('/imports/') && !path.endsWith('/verification')).length,
    ).toBeGreaterThan(5);
    expect(anImport).not.toBe('');
  });

  it('stays text on the pages of provenance and administration', async () => {
    const [device = '', person = ''] = [ids.parc?.[0], ids.personnes?.[0]];
    const [applied = ''] = ids.imports?.slice(-1) ?? [];
    for (const path of [
      '/journal',
      '/personnes',
      '/imports',
      `/personnes/${person}`,
      `/parc/${device}`,
      `/imports/${applied}`,
      '/jetons',
      '/compte',
      '/administration',
      '/organisation',
    ]) {
      const response = await page(path);
      expect([path, response.status, acting(response), response.text.includes(MARK)]).toEqual([path, 200, [], true]);
    }
  });

  it('stays text on the pages that refuse', async () => {
    for (const text of [...MARKUP_TEXTS, NAME]) {
      const encoded = encodeURIComponent(text);
      const refused = [
        ...addressesOf(app, 'GET', () => encoded).filter((path) => path.includes(encoded) || path === '/'),
        `/${encoded}`,
        `/?${encoded}=${encoded}`,
      ];
      for (const path of refused.filter((one) => !one.startsWith('/api/'))) {
        const response = await page(path);
        expect([path, response.status !== 500, acting(response)]).toEqual([path, true, []]);
      }
      const lone = await request(app.getHttpServer())
        .post('/langue')
        .set(headers)
        .type('form')
        .send({ language: text, [text]: text });
      expect([text, lone.status, acting(lone)]).toEqual([text, 422, []]);
    }
  });

  it('is never the answer of the API or of an export under a type that a browser shows', async () => {
    for (const path of [
      '/api/v1/devices?limit=200',
      '/api/v1/imports',
      '/api/v1/organisations',
      '/parc.csv',
      `/api/v1/devices/${encodeURIComponent(NAME)}`,
    ]) {
      const { headers: answered, text } = await page(path);
      expect([path, text.includes(MARK) || path.endsWith('organisations')]).toEqual([path, true]);
      expect(answered['content-type']).toMatch(/^(application\/(problem\+)?json|text\/csv); charset=utf-8$/);
      expect(answered).toMatchObject({ 'x-content-type-options': 'nosniff' });
      expect(answered['content-security-policy']).toMatch(/^default-src 'none'.*sandbox$/);
    }
  });
});
