import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OperatorAccess, type Access } from '../../../../src/accounts/access/access.js';
import { AccessService } from '../../../../src/accounts/access/access.service.js';
import { ClosingForecasts } from '../../../../src/accounts/people/closing-forecast.service.js';
import { PeopleService } from '../../../../src/accounts/people/people.service.js';
import { PersonNames } from '../../../../src/accounts/people/person-names.service.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { ApiTokensService } from '../../../../src/accounts/tokens/api-tokens.service.js';
import { newCommune } from '../../../builders/inventory-file.js';
import { openApplication } from '../../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../../support/engines.js';
import { refusal } from '../../../support/refusal.js';
import { aPerson, bearer, signIn } from '../../../support/signed-in.js';

onBothEngines('what closing an account would end', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let [metropole, commune, elsewhere] = ['', '', ''];

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    metropole = await newCommune(app, 'METROPOLE');
    commune = await newCommune(app, 'ORVELANE', 'METROPOLE');
    elsewhere = await newCommune(app, 'ELSEWHERE');
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const administratorOf = async (organisationId: string): Promise<Access> =>
    app.get(AccessService).ofPerson(await aPerson(app, [{ organisationId }]));
  const forecast = (access: Access, personId: string) => app.get(ClosingForecasts).of(access, personId);

  it('is what the closing then ends: sessions and tokens that still live', async () => {
    const access = await administratorOf(metropole);
    const personId = await aPerson(app, [{ organisationId: commune }]);
    await signIn(app, personId);
    await signIn(app, personId);
    await bearer(app, commune, { personId });
    await bearer(app, commune, { personId, revokedAt: '2026-11-02T08:00:00.000Z' });
    expect(await forecast(access, personId)).toEqual({
      ...{ name: 'Camille Exemple', closes: true, roles: 1 },
      ...{ sessions: 2, tokens: 1 },
    });
    await app.get(PeopleService).deactivate(access, personId);
    expect(await app.get(SessionsService).list(personId)).toEqual([]);
    const live = (await app.get(ApiTokensService).list(access)).filter(({ state }) => state === 'live');
    expect(live).toEqual([]);
  });

  it('is the roles alone, when the person holds others that are out of reach', async () => {
    const personId = await aPerson(app, [{ organisationId: commune }, { organisationId: elsewhere }]);
    const access = await administratorOf(metropole);
    expect(await forecast(access, personId)).toMatchObject({ closes: false, roles: 1 });
    expect(await forecast(new OperatorAccess('cli'), personId)).toMatchObject({ closes: true, roles: 2 });
  });

  it('is told to nobody who does not look after the person', async () => {
    const personId = await aPerson(app, [{ organisationId: elsewhere }]);
    await expect(forecast(await administratorOf(metropole), personId)).rejects.toEqual(refusal('person-unknown'));
  });

  it('is made under names: those of the people among the actors of a record, and of nobody else', async () => {
    const personId = await aPerson(app, [{ organisationId: commune }], { name: 'Lou Exemple' });
    const actors = [`person:${personId}`, `person:${personId}`, 'person:gone', 'token:t1', 'cli'];
    expect(await app.get(PersonNames).of(actors)).toEqual({ [`person:${personId}`]: 'Lou Exemple' });
    expect(await app.get(PersonNames).of(['cli'])).toEqual({});
  });
});
