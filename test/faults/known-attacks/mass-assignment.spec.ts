import type { ArgumentMetadata } from '@nestjs/common';
import type { ApplicationConfig } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { ImportsService } from '../../../src/inventory/imports/imports.service.js';
import { foreignThings, photographOf } from '../../delivery/tenancy/foreign-things.js';
import type { Foreign } from '../../delivery/tenancy/matrix-line.js';
import { FOUR_DEVICES, newCommune, withFile } from '../../builders/inventory-file.js';
import { addressesOf, bodiesOf, queriesOf } from '../../support/attempts.js';
import { SOMEBODY } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { aPerson, signedHeaders, signIn } from '../../support/signed-in.js';
import { everythingStored } from '../../support/whole-database.js';

/** What is decided by the session, by the service, or by nobody: columns of our tables and words of other products. */
const NOT_THEIRS = [
  ...['id', 'organisationId', 'personId', 'parentId', 'deviceId', 'importId', 'company_id', 'entities_id', 'tenancy'],
  ...['role', 'roles', 'reach', 'rights', 'permissions', 'isAdministrator', 'is_admin', 'access', 'actor', 'grantedBy'],
  ...['status', 'stage', 'isDemo', 'inventoryVersion', 'createdAt', 'updatedAt', 'appliedAt', 'usedAt', 'expiresAt'],
  ...['emailKey', 'passwordHash', 'totpSecret', 'totpConfirmedAt', 'failedSignIns', 'lockedUntil', 'secretHash'],
];

/** What a form of administration asks for, and its service holds to what its sender may give. */
const ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  Invitation: ['role', 'reach'],
  GivenRole: ['role', 'reach'],
  TakenRole: ['role'],
  WantedToken: ['reach', 'rights'],
  DeviceFilterDto: ['status'],
  NewDeviceDto: ['status'],
  EditedDeviceDto: ['status'],
  DeviceForm: ['status'],
  EditForm: ['status'],
};

/** Act, without taking anything, on the account of who sends them: their sessions, their second factor. */
const OF_ONESELF = [
  '/deconnexion',
  '/compte/sessions/fermeture',
  '/compte/sessions/x/fermeture',
  '/compte/double-facteur/cle',
];

/** CVE-2026-86750: nothing that decides whose a thing is, or what somebody may, is taken from what is sent. */
describe('properties that are not the sender’s to set', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let headers: Record<string, string>;
  let ours: string;
  let theirs: Foreign;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    ours = await newCommune(app);
    headers = await signedHeaders(app, ours);
    theirs = await foreignThings(app, 'ORVELANE');
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const values = (): Record<string, string> => ({
    ...Object.fromEntries(NOT_THEIRS.map((name) => [name, 'administrator'])),
    ...{ organisationId: theirs.organisationId, company_id: theirs.organisationId, parentId: theirs.organisationId },
    ...{ personId: theirs.personId, importId: theirs.importId, deviceId: theirs.deviceId },
  });
  const send = (method: 'POST' | 'DELETE', path: string, body: object, query: object = {}): Promise<Response> => {
    const agent = request(app.getHttpServer());
    const call = (method === 'POST' ? agent.post(path) : agent.delete(path)).set(headers).query(query).redirects(0);
    return Promise.resolve(path.startsWith('/api/') ? call.send(body) : call.type('form').send(body));
  };

  it.each([
    ['body', '@Body', bodiesOf],
    ['query', '@Query', queriesOf],
  ] as const)('are refused by name in every %s that a route describes', async (type, _where, shapesOf) => {
    const { config } = app as unknown as { config: ApplicationConfig };
    const [pipe, ...others] = config.getGlobalPipes();
    expect(others).toEqual([]);
    const shapes = shapesOf(app);
    expect(shapes.length).toBeGreaterThan(1);
    for (const { shape, names } of shapes) {
      for (const name of NOT_THEIRS) {
        if (names.includes(name) && ASKED_FOR[shape.name]?.includes(name) === true) continue;
        const metadata: ArgumentMetadata = { type, metatype: shape };
        const kept = Promise.resolve().then(() => pipe?.transform({ [name]: 'x' }, metadata) as unknown);
        expect([shape.name, name, await kept.catch((error: unknown) => error)]).toEqual([
          shape.name,
          name,
          expect.objectContaining({
            code: 'input-wrong',
            facts: expect.objectContaining({ [name]: `property ${name} should not exist` }),
          }),
        ]);
      }
    }
  });

  it('change nothing wherever they are sent, in a body or beside it', async () => {
    const before = await everythingStored(app);
    for (const method of ['POST', 'DELETE'] as const) {
      for (const path of addressesOf(app, method, () => 'x').filter((one) => !OF_ONESELF.includes(one))) {
        for (const [body, query] of [
          [values(), {}],
          [{}, values()],
          [values(), { organisationId: theirs.organisationId }],
          ...['id', 'organisationId', 'company_id', 'role'].map((name) => [{ [name]: values()[name] }, {}] as const),
        ] as const) {
          const { status } = await send(method, path, body, query);
          expect([method, path, body, [400, 401, 403, 404, 422, 429].includes(status) || status]).toEqual([
            method,
            path,
            body,
            true,
          ]);
        }
      }
    }
    expect(await everythingStored(app)).toEqual(before);
  });

  it('change nobody else’s inventory along with an act that is allowed', async () => {
    const before = await photographOf(app, theirs.organisationId);
    const imported = await withFile(FOUR_DEVICES, async (path) => {
      const file = { organisationId: ours, path, fileName: 'parc.csv', caller: SOMEBODY };
      const { id, ready } = await app.get(ImportsService).begin(file);
      await ready;
      return id;
    });
    await send('POST', `/imports/${imported}/application`, values(), values()).then(({ status }) =>
      expect(status).toBe(303),
    );
    const founded = { code: 'TRIEL', name: 'Triel', kind: 'commune', parentCode: 'VALOMBRE' };
    expect((await send('POST', '/api/v1/organisations', { ...founded, parentId: theirs.organisationId })).status).toBe(
      422,
    );
    expect((await send('POST', '/api/v1/organisations', founded)).status).toBe(201);
    expect(await photographOf(app, theirs.organisationId)).toEqual(before);
  });

  it('give no role in another organisation, nor one beyond the sender’s, by the forms that ask for one', async () => {
    const colleague = await aPerson(app, [{ organisationId: ours, role: 'reader' }]);
    const before = await everythingStored(app);
    const narrow = await signIn(app, await aPerson(app, [{ organisationId: ours, reach: 'organisation' }]));
    const manager = await signIn(app, await aPerson(app, [{ organisationId: ours, role: 'asset-manager' }]));
    const { Cookie = '', 'x-form-token': formToken = '' } = headers;
    const ofUs = { organisation: ours, role: 'administrator', reach: 'subtree' };
    for (const [{ cookie, ...sender }, organisation] of [
      [{ cookie: Cookie, formToken }, theirs.organisationId],
      [narrow, ours],
      [manager, ours],
    ] as const) {
      const as = { Cookie: cookie, 'x-form-token': sender.formToken };
      const wanted = { ...ofUs, organisation };
      for (const [path, form] of [
        ['/personnes', { ...wanted, name: 'Lou', email: 'lou@evil.example' }],
        [`/personnes/${colleague}/roles`, wanted],
        [`/personnes/${theirs.personId}/roles`, wanted],
        ['/jetons', { organisation, name: 'x', reach: 'subtree', rights: 'write', days: '30' }],
      ] as const) {
        const sent = request(app.getHttpServer()).post(path).set(as).redirects(0).type('form').send(form);
        expect([path, [403, 404, 422].includes((await sent).status)]).toEqual([path, true]);
      }
    }
    const { person, membership, api_token: tokens, single_use_link: links } = await everythingStored(app);
    expect([tokens, links]).toEqual([before.api_token, before.single_use_link]);
    // The two senders made above, and nobody else.
    expect([person?.length, membership?.length]).toEqual([before.person!.length + 2, before.membership!.length + 2]);
  });

  it('choose no organisation as a cookie or a header', async () => {
    const chosen = {
      ...headers,
      ...{
        'x-organisation': theirs.organisationId,
        'x-organisation-id': theirs.organisationId,
        'x-tenant': theirs.organisationCode,
      },
      Cookie: `${headers.Cookie}; organisation=${theirs.organisationId}; organisationId=${theirs.organisationId}`,
    };
    for (const path of ['/parc', '/parc.csv', '/', '/imports', '/api/v1/devices', '/api/v1/organisations']) {
      const { status, text } = await request(app.getHttpServer()).get(path).set(chosen);
      expect([path, status, text.includes(theirs.deviceTag) || text.includes('ORVELANE')]).toEqual([path, 200, false]);
    }
  });
});
