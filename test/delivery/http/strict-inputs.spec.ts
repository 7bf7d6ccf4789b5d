import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import request, { type Test } from 'supertest';
import { KnownFields } from '../../../src/http/known-fields.js';
import { FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { bearer, signedHeaders } from '../../support/signed-in.js';

/** Where Nest keeps which argument of a handler is which; its key says the kind: 3 is the body. */
const ROUTE_ARGUMENTS = '__routeArguments__';
const BODY = /^3:(\d+)$/;

const ORGANISATIONS = '/api/v1/organisations';
const DEVICES = '/api/v1/devices';
const IMPORTS = '/api/v1/imports';

describe('what the HTTP doors let in', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let agent: ReturnType<typeof request.agent>;
  let valombre: string;
  let orvelane: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    valombre = await newCommune(app);
    orvelane = await newCommune(app, 'ORVELANE');
    agent = request.agent(app.getHttpServer()).set(await signedHeaders(app, valombre));
  });
  afterEach(() => {
    const polluted = {} as Record<string, unknown>;
    expect([polluted.admin, polluted.language, polluted.x]).toEqual([undefined, undefined, undefined]);
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const found = (body: object | string): Test => agent.post(ORGANISATIONS).type('json').send(body);
  const choose = (form: string): Test => agent.post('/langue').type('form').send(form);
  const aCommune = (changes: object = {}): object => ({
    ...{ code: 'TRIEL', name: 'Ville de Triel', kind: 'commune', parentCode: 'VALOMBRE' },
    ...changes,
  });
  const codes = async (): Promise<string[]> => {
    const { text } = await agent.get(ORGANISATIONS).expect(200);
    return [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '').sort();
  };

  it.each([
    ['an unknown property', { admin: true }],
    ['an identifier', { id: '01936f5c-8a3b-7cde-8f01-23456789abcd' }],
    ['a parent by its identifier', { parentId: 'x' }],
    ['an organisation', { organisationId: 'x' }],
    ['a column of the table', { createdAt: '2020-01-01T00:00:00.000Z' }],
    ['a list for a text', { code: ['TRIEL'] }],
    ['a list of lists', { name: [['Triel']] }],
    ['an object for a text', { name: { toString: 'x' } }],
    ['an object with a length', { name: { length: 5 } }],
    ['a number for a text', { name: 5 }],
    ['a boolean for a text', { siren: true }],
  ])('is no JSON body with %s', async (_what, changes) => {
    const { body } = await found(aCommune(changes)).expect(422);
    expect(body.type).toBe('/problems/input-wrong');
    expect(await codes()).toEqual(['VALOMBRE']);
  });

  it.each([
    [
      '__proto__',
      '{"code":"TRIEL","name":"T","kind":"commune","parentCode":"VALOMBRE","__proto__":{"admin":true}}',
      400,
    ],
    [
      '__proto__, escaped',
      '{"code":"TRIEL","name":"T","kind":"commune","parentCode":"VALOMBRE","\\u005f_proto__":{"admin":true}}',
      400,
    ],
    [
      'constructor',
      '{"code":"TRIEL","name":"T","kind":"commune","parentCode":"VALOMBRE","constructor":{"prototype":{"admin":true}}}',
      400,
    ],
    [
      'constructor, alone',
      '{"code":"TRIEL","name":"T","kind":"commune","parentCode":"VALOMBRE","constructor":"x"}',
      422,
    ],
    [
      'hasOwnProperty',
      '{"code":"TRIEL","name":"T","kind":"commune","parentCode":"VALOMBRE","hasOwnProperty":"x"}',
      422,
    ],
    ['toString', '{"code":"TRIEL","name":"T","kind":"commune","parentCode":"VALOMBRE","toString":"x"}', 422],
  ])('is no JSON body that speaks of the prototype: %s', async (_what, body, status) => {
    await found(body).expect(status);
    expect(await codes()).toEqual(['VALOMBRE']);
  });

  it.each([
    ['an unknown field', 'language=fr&admin=true'],
    ['a field twice', 'language=fr&language=en'],
    ['a list', 'language[]=fr'],
    ['an object', 'language[a]=fr'],
    ['__proto__, as an object', 'language=fr&__proto__[admin]=true'],
    ['constructor', 'language=fr&constructor=x'],
    ['constructor, as an object', 'language=fr&constructor[prototype][admin]=true'],
    ['another field twice', 'language=fr&back=/&back=/parc'],
  ])('is no form with %s', async (_what, form) => {
    const { headers } = await choose(form).expect(422);
    expect(headers).not.toHaveProperty('set-cookie');
  });

  it('is no form that replaces the prototype', () => choose('language=fr&__proto__=x').expect(400));

  it.each([
    ['an unknown parameter', 'admin=true'],
    ['an organisation by its identifier', 'organisationId=x'],
    ['a parameter twice', 'words=a&words=b'],
    ['a number twice', 'limit=1&limit=2'],
    ['the organisation twice', 'organisation=VALOMBRE&organisation=ORVELANE'],
    ['a list', 'words[]=a'],
    ['__proto__', '__proto__=x'],
    ['constructor', 'constructor[prototype][x]=1'],
    ['toString', 'toString=x'],
    ['a number that is none', 'limit=0x10e'],
    ['a number without end', 'limit=1e400'],
  ])('is no query of the API with %s', async (_what, query) => {
    const { body } = await agent.get(`${DEVICES}?${query}`).expect(422);
    expect(body.type).toBe('/problems/input-wrong');
  });

  it.each(['/parc', '/parc.csv', '/imports', '/', '/methodes'])(
    'is, for the page %s, what it knows and nothing else',
    async (path) => {
      const { status } = await agent.get(
        `${path}?q=a&q=b&page=1&page=2&categorie[]=x&__proto__=x&constructor[prototype][x]=1&toString=x&organisation=a&organisation=b`,
      );
      expect(status).toBeLessThan(500);
    },
  );

  it('never chooses the organisation by a field of a form or of a body', async () => {
    const token = await bearer(app, valombre);
    const bring = (query: string): Test =>
      request(app.getHttpServer())
        .post(`${IMPORTS}${query}`)
        .set('Authorization', token)
        .field('organisationId', orvelane)
        .field('organisation', 'ORVELANE')
        .attach('file', Buffer.from(FOUR_DEVICES), 'parc.csv');
    await bring(`?organisationId=${orvelane}`).expect(422);
    await bring('?organisation=ORVELANE').expect(404);
    await bring('?organisation=VALOMBRE').expect(201);
    const counted = async (organisationId: string): Promise<number> => {
      const { body } = await request(app.getHttpServer())
        .get(DEVICES)
        .set('Authorization', await bearer(app, organisationId))
        .expect(200);
      return (body as { devices: unknown[] }).devices.length;
    };
    expect([await counted(valombre), await counted(orvelane)]).toEqual([4, 0]);
  });

  it('is described, for every route that takes a body, property by property', () => {
    const open: string[] = [];
    const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
    expect(controllers.length).toBeGreaterThan(8);
    for (const { metatype } of controllers) {
      const prototype = (metatype as { prototype: object }).prototype;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const parameters = Reflect.getMetadata(ROUTE_ARGUMENTS, metatype as object, name) as
          Readonly<Record<string, { readonly pipes: readonly unknown[] }>> | undefined;
        const types = Reflect.getMetadata('design:paramtypes', prototype, name) as unknown[] | undefined;
        for (const key of Object.keys(parameters ?? {})) {
          const position = BODY.exec(key)?.[1];
          if (parameters?.[key]?.pipes.some((pipe) => pipe instanceof KnownFields) === true) continue;
          if (
            position !== undefined &&
            [Object, String, Array, undefined].includes(types?.[Number(position)] as never)
          ) {
            open.push(`${(metatype as { name: string }).name}.${name}`);
          }
        }
      }
    }
    expect(open).toEqual([]);
  });
});
