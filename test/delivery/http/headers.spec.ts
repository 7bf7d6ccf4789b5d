import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { assetHref } from '../../../src/web/frame/assets.js';
import { newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';

/** What every answer says, whatever it is. */
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};
const PAGE =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'";
const INERT = "default-src 'none';form-action 'none';base-uri 'none';frame-ancestors 'none';sandbox";

/** What each kind of answer says besides. */
const TABLE = {
  page: { ...EVERYWHERE, 'content-security-policy': PAGE, 'cache-control': 'no-store' },
  api: { ...EVERYWHERE, 'content-security-policy': INERT, 'cache-control': 'no-store' },
  download: { ...EVERYWHERE, 'content-security-policy': INERT, 'cache-control': 'no-store' },
  health: { ...EVERYWHERE, 'content-security-policy': INERT, 'cache-control': 'no-store' },
  asset: {
    ...EVERYWHERE,
    'content-security-policy': INERT,
    'cache-control': 'public, max-age=31536000, immutable',
  },
  'missing asset': { ...EVERYWHERE, 'content-security-policy': INERT, 'cache-control': 'no-store' },
} as const;

describe('every answer over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agent: ReturnType<typeof request.agent>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, await newCommune(app)));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const server = () => agent;
  const get = (path: string): Test => server().get(path);

  it.each([
    ['a page', 'page', () => get('/'), 200],
    ['a page that does not exist', 'page', () => get('/nowhere'), 404],
    ['a device that does not exist', 'page', () => get('/parc/nobody'), 404],
    ['a page that sends to the sign-in', 'page', () => request(app.getHttpServer()).get('/parc'), 303],
    ['a call of the API by nobody', 'api', () => request(app.getHttpServer()).get('/api/v1/organisations'), 401],
    ['an answer of the API', 'api', () => get('/api/v1/organisations'), 200],
    ['the description of the API', 'api', () => get('/api/openapi.json'), 200],
    ['a problem of the API', 'api', () => get('/api/v1/devices/nobody'), 404],
    ['an address that the API does not have', 'api', () => get('/api/v1/nowhere'), 404],
    ['an asset', 'asset', () => get(assetHref('prolonge.css')), 200],
    ['an asset that does not exist', 'missing asset', () => get('/assets/000000000000/prolonge.css'), 404],
    ['a sign of life', 'health', () => get('/healthz'), 200],
    ['a sign of readiness', 'health', () => get('/readyz?x=1'), 200],
    ['a file to keep', 'download', () => get('/parc.csv'), 200],
    ['a workbook to keep', 'download', () => get('/parc.xlsx'), 200],
    ['a refusal of a foreign name', 'page', () => get('/').set('Host', 'evil.example'), 421],
    ['a refusal of a foreign write', 'page', () => server().post('/langue').set('Origin', 'http://evil.example'), 403],
    ['a refusal of an address', 'page', () => get('/parc?q=%00'), 422],
    ['a redirection', 'page', () => server().post('/langue').type('form').send('language=fr'), 303],
    ['a method that nothing answers', 'page', () => server().delete('/'), 404],
    ['an address that cannot be decoded', 'page', () => get('/parc/%E0%A4%A'), 404],
  ] as const)('protects %s', async (_what, kind, ask, status) => {
    const { headers } = await ask().expect(status);
    expect(headers).toMatchObject(TABLE[kind]);
    for (const absent of ['x-powered-by', 'server', 'strict-transport-security', 'access-control-allow-origin']) {
      expect(headers).not.toHaveProperty(absent);
    }
  });

  it('is a file under its own name when it is one to keep', async () => {
    const { headers } = await get('/parc.csv').expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="parc-\d{4}-\d\d-\d\d\.csv"$/);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('allows no write to pages of other sites, whatever they ask beforehand', async () => {
    const { headers } = await server()
      .options('/api/v1/organisations')
      .set({ Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['/', '/parc', '/imports/nouveau', '/sources', '/aide', '/nowhere'])(
    'is kept by nobody when it is the page %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  it.each([
    ['prolonge.css', 'text/css; charset=utf-8'],
    ['prolonge.js', 'text/javascript; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8'],
  ] as const)('is kept for ever when it is %s at the address of its content', async (name, type) => {
    const href = assetHref(name);
    const { headers } = await get(href).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe(type);
    expect(href).toMatch(/^\/assets\/[0-9a-f]{12}\//);
  });

  it.each(['/assets/000000000000/prolonge.css', '/assets/x/..%2f..%2fpackage.json', '/assets/prolonge.css'])(
    'is not found, nor kept, when it is an asset at %s',
    async (path) => {
      const { headers } = await get(path).expect(404);
      expect(headers['cache-control']).toBe('no-store');
    },
  );

  it.each(['br', 'gzip'])('travels packed in %s when the browser can read it', async (encoding) => {
    for (const path of ['/', '/sources', assetHref('prolonge.css'), '/api/openapi.json']) {
      const packed = await get(path).set('Accept-Encoding', encoding).buffer(false).expect(200);
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(packed.headers.vary).toMatch(/accept-encoding/i);
    }
  });

  it('travels as it is when the browser asks so, or when it is small', async () => {
    expect((await get('/').set('Accept-Encoding', 'identity')).headers).not.toHaveProperty('content-encoding');
    expect((await get('/healthz').set('Accept-Encoding', 'br')).headers).not.toHaveProperty('content-encoding');
  });
});

describe('every answer of a service with a public address', () => {
  it.each([
    ['https://prolonge.example.fr', 'max-age=63072000; includeSubDomains'],
    ['http://intranet', undefined],
  ])('tells browsers, at %s, to come back through https: %s', async (publicUrl, told) => {
    const database = await sqliteDatabase();
    const app = await openServer(database.url, { PROLONGE_PUBLIC_URL: publicUrl });
    const host = new URL(publicUrl).host;
    for (const path of ['/', '/api/v1/organisations', assetHref('prolonge.css'), '/healthz', '/parc.csv', '/nowhere']) {
      const { headers } = await request(app.getHttpServer()).get(path).set('Host', host);
      expect([path, headers['strict-transport-security']]).toEqual([path, told]);
    }
    await app.close();
    database.drop();
  });

  it('lets its forms lead to its identity provider', async () => {
    const database = await sqliteDatabase();
    const app = await openServer(database.url, { PROLONGE_OIDC_ISSUER: 'https://auth.example.fr/realms/agents' });
    const { headers } = await request(app.getHttpServer()).get('/');
    expect(headers['content-security-policy']).toContain("form-action 'self' https://auth.example.fr;");
    await app.close();
    database.drop();
  });
});
