import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { OperatorAccess } from '../../../src/accounts/access/access.js';
import { PeopleService } from '../../../src/accounts/people/people.service.js';
import { PersonEntity } from '../../../src/accounts/person/person.entity.js';
import { LinksService } from '../../../src/accounts/sessions/links.service.js';
import { SessionsService } from '../../../src/accounts/sessions/sessions.service.js';
import { ApiTokensService } from '../../../src/accounts/tokens/api-tokens.service.js';
import { AccessService } from '../../../src/accounts/access/access.service.js';
import { Database } from '../../../src/database/database.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { aPerson } from '../../support/signed-in.js';

const ORIGIN = { address: '127.0.0.1', userAgent: 'test' };

onBothEngines('the verification of accounts', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let [organisationId, personId] = ['', ''];

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    organisationId = await newCommune(app);
    personId = await aPerson(app, [{ organisationId }]);
    await aPerson(app, [{ organisationId }]);
    await app.get(SessionsService).open({ personId, method: 'password', stage: 'open', origin: ORIGIN });
    const wish = { organisationId, reach: 'subtree', rights: 'read', name: 'parc', days: 30 };
    await app.get(ApiTokensService).make(await app.get(AccessService).ofPerson(personId), wish);
    await write((db) => app.get(LinksService).make(db, 'reset', personId));
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const write = (work: (db: EntityManager) => Promise<unknown>): Promise<unknown> =>
    app.get(Database).write(EVERYWHERE, work);
  const faults = async (): Promise<string[]> =>
    (await app.get(VerificationService).verify()).filter((one) => one.faults.length > 0).map(({ check }) => check);

  it('finds nothing after an account was closed as it should be', async () => {
    expect(await faults()).toEqual([]);
    await app.get(PeopleService).deactivate(new OperatorAccess('cli'), personId);
    expect(await faults()).toEqual([]);
  });

  it('finds what was left open to an account that somebody closed by hand', async () => {
    await write((db) => db.update(PersonEntity, personId, { status: 'deactivated' }));
    expect(await faults()).toEqual([
      'no session is left to a closed account',
      'no API token is left to a closed account',
      'no link is left to a closed account',
    ]);
  });

  it('finds what belongs to somebody or something that is gone', async () => {
    await write((db) => db.delete(PersonEntity, personId));
    expect(await faults()).toContain('every role belongs to a person and to an organisation');
  });
});
