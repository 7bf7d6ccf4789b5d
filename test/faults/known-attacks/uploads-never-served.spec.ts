import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { projectRoot } from '../../../src/config/project-root.js';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { addressesOf } from '../../support/attempts.js';
import { EVERYWHERE } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { signedHeaders } from '../../support/signed-in.js';

/** New at each run: what an earlier one left when it was killed is not ours. */
const MARK = `run-${randomUUID()}`;
const RUN = `<?php system($_GET["c"]); ?><script>${MARK}</script>`;
/** A table that is read, with something to run in it. */
const TABLE = `${FOUR_DEVICES}\nSNEVIL;VAL-666;Portable;Dell;${RUN.replaceAll(';', ',').replaceAll('"', '')};;;;;`;

/** Names and types under which a file would be run or shown by a server that kept it. */
const FILES: readonly (readonly [string, string])[] = [
  ['coquille.php', 'image/jpeg'],
  ['coquille.php.csv', 'application/x-httpd-php'],
  ['page.html', 'text/html'],
  ['dessin.svg', 'image/svg+xml'],
  ['module.mjs', 'text/javascript'],
  ['../../../../evil-0407.csv', 'text/csv'],
  ['..\\..\\..\\evil-0407.csv', 'text/csv'],
  ['/etc/cron.d/evil-0407', 'text/csv'],
  [join(projectRoot, 'src/web/assets/evil-0407.js'), 'text/javascript'],
  ['%2e%2e%2fevil-0407.js', 'text/javascript'],
  ['.htaccess', 'text/plain'],
  ['parc.csv\u0000.php', 'text/csv'],
  ['CON', 'text/csv'],
];

/** What we answer with, whatever was sent. */
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const OUR_TYPES = ['text/html', 'text/csv', 'application/json', 'application/problem+json', 'text/plain', WORKBOOK];

/** CVE-2025-24801: a file that is brought is read and thrown away; no address leads to it, nothing runs it. */
describe('a file that somebody brings', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let headers: Record<string, string>;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    headers = await signedHeaders(app, await newCommune(app));
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const bring = (path: string, [fileName, contentType]: readonly [string, string], content = TABLE) =>
    request(app.getHttpServer())
      .post(path)
      .set(headers)
      .field('formToken', headers['x-form-token'] ?? '')
      .attach('file', Buffer.from(content), { filename: fileName, contentType });
  const mark = /evil-0407|coquille|htaccess/;
  /** The files received from here that lie in the folder of temporary files: other tests have theirs there too. */
  const kept = (): string[] =>
    readdirSync(tmpdir())
      .filter((name) => name.startsWith('prolonge-upload-') || mark.test(name))
      .flatMap((name) => filesIn(join(tmpdir(), name)))
      .filter((path) => textOf(path).includes(MARK) || mark.test(path));

  it.each(['/imports', '/api/v1/imports'])(
    'leaves nothing on the disk once %s has read it, whatever its name',
    async (path) => {
      for (const file of FILES) {
        const { status } = await bring(path, file);
        expect([file, [201, 303].includes(status)]).toEqual([file, true]);
        expect((await bring(path, file, RUN)).status).toBe(422);
        const [fileName] = file;
        if (!fileName.includes('\0')) {
          const places = [
            projectRoot,
            process.cwd(),
            tmpdir(),
            join(tmpdir(), 'prolonge-upload-x'),
            join(projectRoot, 'src/web/assets'),
            '/',
          ];
          expect(
            places.map((place) => resolve(place, fileName)).filter((one) => mark.test(one) && existsSync(one)),
          ).toEqual([]);
        }
      }
      expect(kept()).toEqual([]);
    },
  );

  it('lies under a name of ours while it is read, where nobody else looks, and is nothing that runs', async () => {
    const { port } = app.getHttpServer().address() as AddressInfo;
    const { status, seen } = await half(port, headers, () =>
      kept().map((path) => ({ path, mode: statSync(path).mode & 0o111, folder: statSync(dirname(path)).mode & 0o777 })),
    );
    const path = expect.stringMatching(/\/prolonge-upload-\w{6}\/file$/);
    expect(seen).toEqual([{ path, mode: 0, folder: 0o700 }]);
    expect(status).toBe(201);
    expect(kept()).toEqual([]);
  });

  it('has no address, neither by its name nor by its import', async () => {
    const { imports } = await app.get(ImportsService).list(EVERYWHERE, { limit: 200 });
    const [id = ''] = imports.map((one) => one.id);
    expect(id).not.toBe('');
    const names = ['coquille.php', 'page.html', 'dessin.svg', 'module.mjs', 'evil-0407.csv', '.htaccess', 'file'];
    const folders = [
      '',
      '/imports',
      `/imports/${id}`,
      '/uploads',
      '/files',
      '/fichiers',
      '/tmp',
      '/var',
      '/assets',
      '/assets/x',
      '/data',
      '/static',
    ];
    for (const place of folders) {
      for (const name of names) {
        const { status } = await request(app.getHttpServer()).get(`${place}/${name}`).set(headers);
        expect([place, name, status]).toEqual([place, name, 404]);
      }
    }
    for (const name of ['file', 'fichier', 'download', 'raw', 'original', 'telechargement']) {
      await request(app.getHttpServer()).get(`/imports/${id}/${name}`).set(headers).expect(404);
      await request(app.getHttpServer()).get(`/api/v1/imports/${id}/${name}`).set(headers).expect(404);
    }
  });

  it('gives none of our answers its type, nor anything that runs', async () => {
    const { imports } = await app.get(ImportsService).list(EVERYWHERE, { limit: 200 });
    expect(imports.length).toBeGreaterThan(20);
    const paths = imports.slice(0, 4).flatMap(({ id }) => addressesOf(app, 'GET', () => id));
    for (const path of new Set(paths)) {
      const { type, text, headers: answered } = await request(app.getHttpServer()).get(path).set(headers).redirects(0);
      if (type !== '') expect([path, OUR_TYPES.includes(type)]).toEqual([path, true]);
      expect(answered).toMatchObject({ 'x-content-type-options': 'nosniff' });
      if (type === 'text/html')
        expect([path, text.includes('<?php') || text.includes('<script>')]).toEqual([path, false]);
      if (type === 'text/csv' || type === WORKBOOK)
        expect(answered['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
    }
  });
});

/** The files of a folder; none when it went away meanwhile. */
function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Sends a file without its end, looks, then sends the end. */
async function half<T>(
  port: number,
  headers: Record<string, string>,
  look: () => T,
): Promise<{ status: number; seen: T }> {
  const boundary = 'a-boundary';
  const type = `multipart/form-data; boundary=${boundary}`;
  const sent: ClientRequest = plainRequest({
    port,
    method: 'POST',
    path: '/api/v1/imports',
    headers: { ...headers, 'content-type': type, connection: 'close' },
  });
  const answered = new Promise<number>((done, failed) => {
    sent.on('response', (response: IncomingMessage) => done(response.resume().statusCode ?? 0)).on('error', failed);
  });
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="evil.sh"\r\ncontent-type: text/x-sh\r\n\r\n`;
  sent.write(head + TABLE);
  await setTimeout(500);
  const seen = look();
  sent.end(`\r\n--${boundary}--\r\n`);
  return { status: await answered, seen };
}
