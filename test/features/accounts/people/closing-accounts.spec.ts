import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OperatorAccess, type Access } from '../../../../src/accounts/access/access.js';
import { AccessService } from '../../../../src/accounts/access/access.service.js';
import { PeopleService } from '../../../../src/accounts/people/people.service.js';
import { PersonEntity } from '../../../../src/accounts/person/person.entity.js';
import { LinksService } from '../../../../src/accounts/sessions/links.service.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { ApiTokensService } from '../../../../src/accounts/tokens/api-tokens.service.js';
import { AuditService } from '../../../../src/audit/audit.service.js';
import { Database } from '../../../../src/database/database.js';
import { newCommune } from '../../../builders/inventory-file.js';
import { openApplication } from '../../../support/application.js';
import { EVERYWHERE } from '../../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../../support/engines.js';
import { mailFolder } from '../../../support/mail-folder.js';
import { refusal } from '../../../support/refusal.js';
import { aPerson } from '../../../support/signed-in.js';

const OPERATOR = new OperatorAccess('cli');
const ORIGIN = { address: '127.0.0.1', userAgent: 'test' };
const NOW = '2026-11-23T08:00:00.000Z';

onBothEngines('an account', (newDatabase) => {
  const mails = mailFolder();
  let database: TestDatabase;
  let app: INestApplicationContext;
  let people: PeopleService;
  let [metropole, commune, elsewhere] = ['', '', ''];

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url, undefined, { PROLONGE_MAIL_FOLDER: mails.folder });
    people = app.get(PeopleService);
    metropole = await newCommune(app, 'METROPOLE');
    commune = await newCommune(app, 'ORVELANE', 'METROPOLE');
    elsewhere = await newCommune(app, 'ELSEWHERE');
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const as = (personId: string): Promise<Access> => app.get(AccessService).ofPerson(personId);
  const administrator = async (organisationId: string): Promise<Access> => as(await aPerson(app, [{ organisationId }]));
  const aReader = (...organisationIds: string[]): Promise<string> =>
    aPerson(
      app,
      organisationIds.map((organisationId) => ({ organisationId, role: 'reader', reach: 'organisation' })),
    );
  const acts = async (organisationId: string): Promise<unknown[]> =>
    (await app.get(AuditService).latest(EVERYWHERE, organisationId, 50)).map(({ action, subject }) => [
      action,
      subject,
    ]);
  const personRow = (id: string): Promise<PersonEntity> =>
    app.get(Database).read(EVERYWHERE, (db) => db.findOneByOrFail(PersonEntity, { id }));
  const change = (id: string, changes: Partial<PersonEntity>): Promise<unknown> =>
    app.get(Database).write(EVERYWHERE, (db) => db.update(PersonEntity, { id }, changes));

  const wanted = (organisationId: string) => ({ organisationId, role: 'asset-manager', reach: 'organisation' });

  /** Everything by which a person comes in: a session, a token they made, a link. */
  async function doorsOf(personId: string, organisationId: string) {
    const session = await app
      .get(SessionsService)
      .open({ personId, method: 'password', stage: 'open', origin: ORIGIN });
    const wish = { organisationId, reach: 'subtree', rights: 'write', name: 'inventaire', days: 30 };
    const token = await app.get(ApiTokensService).make(await as(personId), wish);
    const link = await app.get(Database).write(EVERYWHERE, (db) => app.get(LinksService).make(db, 'reset', personId));
    return async () => [
      (await app.get(SessionsService).resolve(session.secret)) !== null,
      (await app.get(ApiTokensService).resolve(token.secret)) !== null,
      (await app.get(LinksService).look(link.secret, 'reset')) !== null,
    ];
  }

  it('that is closed opens nothing any more: no session, no token, no link (CVE-2026-86762)', async () => {
    const [manager, closed, other] = [
      await administrator(metropole),
      await aPerson(app, [{ organisationId: commune }]),
      await aPerson(app, [{ organisationId: commune }]),
    ];
    const [open, openOther] = [await doorsOf(closed, commune), await doorsOf(other, commune)];
    expect(await open()).toEqual([true, true, true]);
    expect(await people.deactivate(manager, closed)).toEqual({ isClosed: true, rolesTaken: 0 });
    expect(await open()).toEqual([false, false, false]);
    expect(await openOther()).toEqual([true, true, true]);
    expect(await people.find(manager, closed)).toMatchObject({
      status: 'deactivated',
      roles: [{ role: 'administrator' }],
    });
    expect((await acts(commune))[0]).toEqual(['person-deactivated', closed]);
    await expect(people.deactivate(manager, closed)).rejects.toEqual(refusal('person-closed'));
  });

  it('that is opened again has its roles, and none of its former sessions, tokens and links', async () => {
    const [manager, closed] = [await administrator(metropole), await aPerson(app, [{ organisationId: commune }])];
    await change(closed, { passwordHash: 'known', failedSignIns: 7, lockedUntil: NOW });
    const open = await doorsOf(closed, commune);
    await expect(people.reactivate(manager, closed)).rejects.toEqual(refusal('person-not-closed'));
    await people.deactivate(manager, closed);
    // A sign-in under way while the account was being closed.
    const late = await app
      .get(SessionsService)
      .open({ personId: closed, method: 'password', stage: 'open', origin: ORIGIN });
    await people.reactivate(manager, closed);
    expect(await open()).toEqual([false, false, false]);
    expect(await app.get(SessionsService).resolve(late.secret)).toBeNull();
    expect(await people.find(manager, closed)).toMatchObject({ status: 'active', isLocked: false });
    expect((await as(closed)).within('people.manage').ids).toEqual([commune]);
    expect((await acts(commune))[0]).toEqual(['person-reactivated', closed]);
  });

  it('that was closed before its owner ever came waits for a new invitation', async () => {
    const manager = await administrator(metropole);
    const { personId } = await people.invite(manager, {
      ...{ email: 'lou@valombre.example', name: 'Lou', organisationId: commune, role: 'reader', reach: 'organisation' },
    });
    await people.deactivate(manager, personId);
    await people.reactivate(manager, personId);
    expect(await people.find(manager, personId)).toMatchObject({ status: 'invited' });
  });

  it('with roles out of the manager’s reach stays open, and loses those in reach', async () => {
    const [manager, person] = [await administrator(commune), await aReader(commune, elsewhere)];
    const session = await app
      .get(SessionsService)
      .open({ personId: person, method: 'oidc', stage: 'open', origin: ORIGIN });
    expect(await people.deactivate(manager, person)).toEqual({ isClosed: false, rolesTaken: 1 });
    expect((await personRow(person)).status).toBe('active');
    expect((await as(person)).within('inventory.read').ids).toEqual([elsewhere]);
    expect(await app.get(SessionsService).resolve(session.secret)).not.toBeNull();
    expect((await acts(commune))[0]).toEqual(['roles-taken', person]);
    expect(await acts(elsewhere)).toEqual([['organisation-founded', elsewhere]]);
    await expect(people.deactivate(manager, person)).rejects.toEqual(refusal('person-unknown'));
  });

  it('with roles out of the manager’s reach is neither unlocked, nor opened again, nor rid of its second factor', async () => {
    const [manager, person] = [await administrator(commune), await aReader(commune, elsewhere)];
    for (const act of ['unlock', 'reactivate', 'removeSecondFactor', 'reinvite'] as const) {
      await expect(people[act](manager, person)).rejects.toEqual(refusal('person-beyond-yours'));
    }
    await expect(people.deactivate(manager, await aReader(elsewhere))).rejects.toEqual(refusal('person-unknown'));
    await expect(people.unlock(manager, 'nobody')).rejects.toEqual(refusal('person-unknown'));
  });

  it('of an administrator above is not touched by one below, even when both are in the same organisation', async () => {
    const above = await aPerson(app, [{ organisationId: metropole }]);
    await administrator(metropole);
    const below = await as(await aPerson(app, [{ organisationId: metropole, reach: 'organisation' }]));
    await expect(people.deactivate(below, above)).rejects.toEqual(refusal('role-beyond-yours'));
    const role = { organisationId: metropole, role: 'administrator' } as const;
    await expect(people.takeRole(below, above, role)).rejects.toEqual(refusal('role-beyond-yours'));
    await expect(people.removeSecondFactor(below, above)).rejects.toEqual(refusal('person-beyond-yours'));
  });

  it('that is locked is unlocked, and lets a lost second factor go', async () => {
    const [manager, person] = [await administrator(metropole), await aReader(commune)];
    await change(person, { failedSignIns: 9, lockedUntil: '2026-11-23T09:00:00.000Z' });
    await change(person, { totpSecret: 'sealed', totpConfirmedAt: NOW, totpLastStep: 5 });
    const session = await app
      .get(SessionsService)
      .open({ personId: person, method: 'password', stage: 'open', origin: ORIGIN });
    expect(await people.find(manager, person)).toMatchObject({ isLocked: true, hasSecondFactor: true });
    await people.unlock(manager, person);
    await people.removeSecondFactor(manager, person);
    expect(await people.find(manager, person)).toMatchObject({ isLocked: false, hasSecondFactor: false });
    expect(await personRow(person)).toMatchObject({ totpSecret: null, totpLastStep: null, failedSignIns: 0 });
    expect(await app.get(SessionsService).resolve(session.secret)).toBeNull();
    expect((await acts(commune)).slice(0, 2)).toEqual([
      ['second-factor-removed', person],
      ['person-unlocked', person],
    ]);
  });

  it('of the last active administrator of an organisation is not closed, nor their role taken', async () => {
    const last = await aPerson(app, [{ organisationId: metropole }]);
    await aPerson(app, [{ organisationId: metropole }], { status: 'invited' });
    await aPerson(app, [{ organisationId: metropole }], { status: 'deactivated' });
    await aPerson(app, [{ organisationId: commune }]);
    const role = { organisationId: metropole, role: 'administrator' } as const;
    const self = await as(last);
    await expect(people.deactivate(self, last)).rejects.toEqual(refusal('last-administrator'));
    await expect(people.takeRole(self, last, role)).rejects.toEqual(refusal('last-administrator'));
    const narrower = { organisationId: elsewhere, role: 'administrator', reach: 'organisation' };
    const only = await aPerson(app, [{ organisationId: elsewhere }]);
    await newCommune(app, 'BELOW', 'ELSEWHERE');
    await expect(people.giveRole(await as(only), only, narrower)).rejects.toEqual(refusal('last-administrator'));
    await administrator(metropole);
    await people.takeRole(self, last, role);
    expect((await as(last)).may('people.manage')).toBe(false);
    // Whoever holds the shell can name another one, and must be able to close a stolen account.
    expect(await people.deactivate(OPERATOR, only)).toMatchObject({ isClosed: true });
  });

  it('that is closed while its owner’s request is under way closes nobody else’s any more', async () => {
    const [manager, closing] = [await administrator(metropole), await administrator(metropole)];
    await people.deactivate(manager, closing.personId ?? '');
    const late = people.deactivate(closing, await aReader(commune));
    await expect(late).rejects.toEqual(refusal('role-beyond-yours'));
    await expect(people.giveRole(closing, await aReader(commune), wanted(commune))).rejects.toEqual(
      refusal('role-beyond-yours'),
    );
  });

  it('of two administrators who remove each other at the same moment, one stays', async () => {
    for (let round = 0; round < 4; round++) {
      const organisationId = await newCommune(app, `ROUND-${round}`);
      const ids = [await aPerson(app, [{ organisationId }]), await aPerson(app, [{ organisationId }])];
      const [one = '', other = ''] = ids;
      const outcomes = await Promise.allSettled([
        people.deactivate(await as(one), other),
        people.deactivate(await as(other), one),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      const statuses = await Promise.all(ids.map(async (id) => (await personRow(id)).status));
      expect(statuses.toSorted()).toEqual(['active', 'deactivated']);
    }
  });
});
