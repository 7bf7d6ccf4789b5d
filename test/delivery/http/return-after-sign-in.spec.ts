import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { PasswordHasher } from '../../../src/accounts/credentials/password-hasher.js';
import { newCommune } from '../../builders/inventory-file.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { aPerson } from '../../support/signed-in.js';

const PASSWORD = 'le vélo rouge dort sous la pluie';
const HASH = await new PasswordHasher({ memoryCost: 256, timeCost: 1, parallelism: 1 }).hash(PASSWORD);

describe('the page that follows a sign-in', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url);
    const organisationId = await newCommune(app);
    for (const [name, role] of [
      ['lectrice', 'reader'],
      ['gestionnaire', 'asset-manager'],
    ] as const) {
      const email = `${name}@valombre.example`;
      await aPerson(app, [{ organisationId, role }], { email, emailKey: email, passwordHash: HASH });
    }
  });
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  const locationAfter = async (name: string, retour?: string): Promise<unknown> => {
    const form = { email: `${name}@valombre.example`, password: PASSWORD, ...(retour === undefined ? {} : { retour }) };
    return (await request(app.getHttpServer()).post('/connexion').type('form').send(form).expect(303)).headers.location;
  };

  it('is the one that was asked for, or the first one', async () => {
    expect(await locationAfter('lectrice', '/parc?q=a&page=2')).toBe('/parc?q=a&page=2');
    expect(await locationAfter('lectrice')).toBe('/');
  });

  it.each([
    'https://ailleurs.example/',
    '//ailleurs.example/',
    '/\\ailleurs.example/',
    'javascript:alert(1)',
    ' /parc',
    '',
  ])('is never another site, whatever the form sends back (%j)', async (retour) => {
    expect(await locationAfter('lectrice', retour)).toBe('/');
  });

  it('waits for the second factor, which keeps where to go', async () => {
    expect(await locationAfter('gestionnaire', '/imports')).toBe('/compte/double-facteur?retour=%2Fimports');
    expect(await locationAfter('gestionnaire', '//ailleurs.example/')).toBe('/compte/double-facteur');
  });
});
