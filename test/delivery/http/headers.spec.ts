import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { assetHref } from '../../../src/web/frame/assets.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';');

describe('every answer over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const server = () => request(app.getHttpServer());
  const get = (path: string): Test => server().get(path);

  it.each([
    ['a page', () => get('/'), 200],
    ['a page that does not exist', () => get('/nowhere'), 404],
    ['a device that does not exist', () => get('/parc/nobody'), 404],
    ['an answer of the API', () => get('/api/v1/organisations'), 200],
    ['the description of the API', () => get('/api/openapi.json'), 200],
    ['a problem of the API', () => get('/api/v1/devices/nobody'), 404],
    ['an address that the API does not have', () => get('/api/v1/nowhere'), 404],
    ['an asset', () => get(assetHref('prolonge.css')), 200],
    ['an asset that does not exist', () => get('/assets/000000000000/prolonge.css'), 404],
    ['a sign of life', () => get('/healthz'), 200],
    ['a refusal of a foreign name', () => get('/').set('Host', 'evil.example'), 421],
    ['a refusal of a foreign write', () => server().post('/langue').set('Origin', 'http://evil.example'), 403],
    ['a refusal of an address', () => get('/parc?q=%00'), 422],
    ['a redirection', () => server().post('/langue').type('form').send('language=fr'), 303],
    ['a method that nothing answers', () => server().delete('/'), 404],
    ['an address that cannot be decoded', () => get('/parc/%E0%A4%A'), 404],
  ])('protects %s', async (_what, ask, status) => {
    const { headers } = await ask().expect(status);
    expect(headers['content-security-policy']).toBe(POLICY);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const absent of ['x-powered-by', 'server', 'strict-transport-security', 'access-control-allow-origin']) {
      expect(headers).not.toHaveProperty(absent);
    }
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
    ['favicon.svg', 'image/svg+xml'],
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
