import { connect, type AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';
import { assetHref } from '../../../src/web/frame/assets.js';

describe('messages over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agent: ReturnType<typeof request.agent>;
  let port: number;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url, { PROLONGE_TRUSTED_PROXIES: '127.0.0.1' });
    await app.listen(0, '127.0.0.1');
    ({ port } = app.getHttpServer().address() as AddressInfo);
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, await newCommune(app)));
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const get = (path: string): Test => agent.get(path);

  /** Sends bytes as they are. @returns all that is answered until the server closes */
  function say(bytes: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answered = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.setTimeout(3000, () => socket.destroy());
      socket.on('data', (data) => (answered += data.toString()));
      socket.on('close', () => resolve(answered));
      socket.on('error', reject);
    });
  }

  it.each([
    ['by its length and by pieces', 'Content-Length: 5\r\nTransfer-Encoding: chunked'],
    ['by two lengths', 'Content-Length: 5\r\nContent-Length: 60'],
    ['by pieces in a way nobody knows', 'Transfer-Encoding: xchunked'],
    ['by pieces, hidden by a space', 'Transfer-Encoding : chunked'],
  ])('are refused whole when their end is said %s, and nothing after is taken for another', async (_how, lengths) => {
    const hidden = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const answer = await say(`POST /langue HTTP/1.1\r\nHost: localhost\r\n${lengths}\r\n\r\n0\r\n\r\n${hidden}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it.each(['TRACE', 'CONNECT', 'PROPFIND', 'NOSUCH'])('of the method %s are not sent back', async (method) => {
    const answer = await say(
      `${method} / HTTP/1.1\r\nHost: localhost\r\nCookie: session=s3cret\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).not.toMatch(/^HTTP\/1\.1 2|s3cret/);
  });

  it.each([
    ...['/.git/config', '/.git/', '/.env', '/package.json', '/var/prolonge.db', '/src/main.ts', '/dist/main.js'],
    ...['/assets/', '/assets', '/data/', '/docs/security/asvs.csv', '/api/', '/metrics', '/debug', '/api/docs'],
  ])('show no file and no list of files at %s', async (path) => {
    const { text } = await get(path).expect(404);
    expect(text).not.toMatch(/Index of|repositoryformatversion|"dependencies"/);
  });

  it('are decoded once: what is written with a percent sign twice stays a text', async () => {
    const { body } = await get('/api/v1/devices?words=a%2500b').expect(200);
    expect(body.total).toBe(0);
    const { text } = await get('/parc?q=%253Cscript%253E').expect(200);
    expect(text).toContain('value="%3Cscript%3E"');
    await get('/parc/%252e%252e%252fparc').expect(404);
  });

  it('give back in JSON the very text that was given, whatever its signs', async () => {
    const name = `"},{"code":"X"} \\ \\u0000 </script><!-- 'é' \u2028 {{7*7}} \${7*7} %s`;
    const wanted = { code: 'SIGNES', name, kind: 'commune', parentCode: 'VALOMBRE' };
    const { body } = await agent.post('/api/v1/organisations').send(wanted);
    if (body.type !== undefined) expect(body.facts).toEqual({});
    const { text } = await get('/api/v1/organisations').expect(200);
    const found = (JSON.parse(text) as { code: string; name: string }[]).filter(({ code }) => code === 'SIGNES');
    expect(found.map((one) => one.name)).toEqual([name]);
  });

  it('that a proxy took in clear are redirected by nobody here, least of all those of programs', async () => {
    const inClear = { 'X-Forwarded-Proto': 'http' };
    const { status, headers } = await agent.get('/api/v1/devices').set(inClear);
    expect([status, headers.location]).toEqual([200, undefined]);
  });

  it('say in which letters they are written, each time they hold some', async () => {
    const assets = (['prolonge.css', 'prolonge.js', 'favicon.svg'] as const).map(assetHref);
    const paths = ['/', '/parc.csv', '/nowhere', '/api/v1/devices', '/api/v1/nowhere', '/api/openapi.json', '/healthz'];
    for (const path of [...paths, ...assets]) {
      expect([path, (await get(path)).headers['content-type']]).toEqual([
        path,
        expect.stringMatching(/; charset=utf-8$/),
      ]);
    }
    const foreign = await get('/').set('Host', 'evil.example').expect(421);
    expect(foreign.headers['content-type']).toMatch(/; charset=utf-8$/);
  });
});
