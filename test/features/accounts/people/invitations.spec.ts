import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OperatorAccess, type Access } from '../../../../src/accounts/access/access.js';
import { AccessService } from '../../../../src/accounts/access/access.service.js';
import { PasswordsService } from '../../../../src/accounts/credentials/passwords.service.js';
import { PeopleService } from '../../../../src/accounts/people/people.service.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { LinksService } from '../../../../src/accounts/sessions/links.service.js';
import { ApiTokensService } from '../../../../src/accounts/tokens/api-tokens.service.js';
import { AuditService } from '../../../../src/audit/audit.service.js';
import { newCommune } from '../../../builders/inventory-file.js';
import { openApplication } from '../../../support/application.js';
import { EVERYWHERE } from '../../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../../support/engines.js';
import { mailFolder } from '../../../support/mail-folder.js';
import { refusal } from '../../../support/refusal.js';
import { aPerson, signIn } from '../../../support/signed-in.js';
import { openSmtpServer } from '../../../support/smtp-server.js';

const OPERATOR = new OperatorAccess('cli');

onBothEngines('an invitation', (newDatabase) => {
  const mails = mailFolder();
  let database: TestDatabase;
  let app: INestApplicationContext;
  let people: PeopleService;
  let [metropole, commune, elsewhere] = ['', '', ''];

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url, undefined, { PROLONGE_MAIL_FOLDER: mails.folder, PROLONGE_PORT: '3999' });
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
  const acts = async (organisationId: string): Promise<unknown[]> =>
    (await app.get(AuditService).latest(EVERYWHERE, organisationId, 50)).map(({ action, facts }) => [
      action,
      JSON.parse(facts),
    ]);
  const wanted = (organisationId: string, changes: object = {}) => ({
    ...{ email: 'Lou@Valombre.example', name: 'Lou Exemple', organisationId, role: 'reader', reach: 'organisation' },
    ...changes,
  });
  const isGood = async (link: string | null): Promise<boolean> =>
    link !== null && (await app.get(LinksService).look(link, 'invitation')) !== null;

  it('makes an account that waits, mails its link, and opens once a password is chosen with it', async () => {
    const manager = await administrator(metropole);
    const { personId, link, mailed } = await people.invite(manager, wanted(commune));
    expect(mailed).toBe(false);
    const [mail] = mails.sent();
    expect(mail?.headers.get('to')).toBe('Lou@valombre.example');
    expect(mail?.text.split(`http://127.0.0.1:3999/invitation/${link}`)).toHaveLength(3);
    const [held] = (await people.find(manager, personId)).roles;
    expect(held).toMatchObject({ organisationCode: 'ORVELANE', role: 'reader', reach: 'organisation' });
    expect(await people.find(manager, personId)).toMatchObject({ status: 'invited', name: 'Lou Exemple' });
    expect((await acts(commune))[0]).toEqual(['person-invited', { role: 'reader', reach: 'organisation' }]);
    await app.get(PasswordsService).choose(link ?? '', 'invitation', 'des tulipes bleues à Orvelane');
    expect(await people.find(manager, personId)).toMatchObject({ status: 'active' });
    await expect(people.reinvite(manager, personId)).rejects.toEqual(refusal('person-not-invited'));
  });

  it('says that it was mailed when a server took it over, and only then', async () => {
    const server = await openSmtpServer();
    const sending = await openApplication(database.url, undefined, {
      PROLONGE_SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    });
    const invite = (email: string) => sending.get(PeopleService).invite(OPERATOR, wanted(commune, { email }));
    try {
      expect(await invite('lou@valombre.example')).toMatchObject({ mailed: true });
      await server.close();
      const unsent = await invite('eve@valombre.example');
      expect([unsent.mailed, await isGood(unsent.link)]).toEqual([false, true]);
    } finally {
      await sending.close();
    }
  });

  it('of a reader to a role that asks for a second factor ends the sessions that had none', async () => {
    const reader = await aPerson(app, [{ organisationId: commune, role: 'reader' }]);
    const { cookie } = await signIn(app, reader);
    const stillOpen = async () => (await app.get(SessionsService).resolve(cookie.split('=')[1] ?? '')) !== null;
    const manager = await administrator(commune);
    await people.giveRole(manager, reader, { organisationId: commune, role: 'partner', reach: 'organisation' });
    expect(await stillOpen()).toBe(true);
    await people.giveRole(manager, reader, { organisationId: commune, role: 'asset-manager', reach: 'organisation' });
    expect(await stillOpen()).toBe(false);
  });

  it('of an address that has an account gives the role, and tells nothing else of it', async () => {
    const known = await aPerson(app, [{ organisationId: elsewhere }], {
      ...{ email: 'lou@valombre.example', emailKey: 'lou@valombre.example', name: 'Lou d’Ailleurs' },
    });
    const manager = await administrator(commune);
    expect(await people.invite(manager, wanted(commune))).toEqual({ personId: known, link: null, mailed: false });
    const { roles, name } = await people.find(manager, known);
    expect([name, roles.map(({ organisationCode }) => organisationCode)]).toEqual(['Lou d’Ailleurs', ['ORVELANE']]);
    expect((await acts(commune))[0]).toEqual(['role-given', { role: 'reader', reach: 'organisation' }]);
    expect(mails.sent()).toEqual([]);
    await expect(people.invite(manager, wanted(commune))).rejects.toEqual(refusal('role-held', { role: 'reader' }));
  });

  it.each([
    ['a role above one’s own reach', { reach: 'subtree' }, 'role-beyond-yours'],
    ['a role that no person holds', { role: 'api-client' }, 'role-unknown'],
    ['a role that nobody knows', { role: 'king' }, 'role-unknown'],
    ['a reach that nobody knows', { reach: 'world' }, 'reach-unknown'],
    ['no address', { email: 'lou' }, 'email-wrong'],
    ['no name', { name: '   ' }, 'person-name-wrong'],
    ['a name that hides something', { name: 'Lou\u202eeuL' }, 'person-name-wrong'],
    ['an organisation that nobody knows', { organisationId: 'nowhere' }, 'organisation-unknown'],
  ])('with %s is refused, and nobody is invited', async (_what, changes, code) => {
    const manager = await as(await aPerson(app, [{ organisationId: metropole, reach: 'organisation' }]));
    await expect(people.invite(manager, wanted(metropole, changes))).rejects.toEqual(refusal(code));
    expect((await people.list(OPERATOR, { page: 1, size: 9 })).total).toBe(1);
    expect(mails.sent()).toEqual([]);
  });

  it('to an organisation out of reach is refused as if there were none', async () => {
    const manager = await administrator(commune);
    for (const organisationId of [metropole, elsewhere]) {
      await expect(people.invite(manager, wanted(organisationId))).rejects.toEqual(refusal('organisation-unknown'));
    }
    const reader = await as(await aPerson(app, [{ organisationId: commune, role: 'asset-manager' }]));
    await expect(people.invite(reader, wanted(commune))).rejects.toEqual(refusal('organisation-unknown'));
  });

  it('sent again kills the link before, as does each role added before the person comes', async () => {
    const manager = await administrator(metropole);
    const first = await people.invite(manager, wanted(commune));
    const second = await people.reinvite(manager, first.personId);
    expect([await isGood(first.link), await isGood(second.link)]).toEqual([false, true]);
    const third = await people.giveRole(manager, first.personId, wanted(metropole));
    expect([await isGood(second.link), await isGood(third.link)]).toEqual([false, true]);
    expect(mails.sent()).toHaveLength(3);
  });

  it('is not shown, nor sent again, to who could sign in with it as somebody with more than their own roles', async () => {
    const [above, below] = [await administrator(metropole), await administrator(commune)];
    const shown = await people.invite(below, wanted(commune));
    const more = { role: 'administrator', reach: 'subtree' };
    const taken = await people.invite(above, wanted(metropole, more));
    expect([await isGood(shown.link), await isGood(taken.link)]).toEqual([false, true]);
    await expect(people.reinvite(below, shown.personId)).rejects.toEqual(refusal('person-beyond-yours'));
    const again = await people.giveRole(below, shown.personId, wanted(commune, { role: 'procurement' }));
    expect(again.link).toBeNull();
    expect(await isGood(taken.link)).toBe(false);
    expect(mails.sent()).toHaveLength(3);
  });

  it('sent twice at the same moment makes one account', async () => {
    const roles = ['reader', 'procurement', 'asset-manager', 'partner'];
    const invited = await Promise.all(roles.map((role) => people.invite(OPERATOR, wanted(commune, { role }))));
    expect(new Set(invited.map(({ personId }) => personId)).size).toBe(1);
    expect((await people.find(OPERATOR, invited[0]?.personId ?? '')).roles.map(({ role }) => role).toSorted()).toEqual(
      roles.toSorted(),
    );
  });

  it('is followed by other roles, wider or narrower, given and taken, each told in its organisation', async () => {
    const manager = await administrator(metropole);
    await administrator(metropole);
    const person = await aPerson(app, [{ organisationId: metropole }]);
    const wish = { organisationId: commune, reach: 'organisation', rights: 'read', name: 'parc', days: 9 };
    const { secret } = await app.get(ApiTokensService).make(await as(person), wish);
    const narrower = { role: 'administrator', reach: 'organisation' };
    await people.giveRole(manager, person, wanted(metropole, narrower));
    expect((await as(person)).within('people.manage').ids).toEqual([metropole]);
    // The token was for a commune that its maker no longer administers: it does not come back with the role.
    await people.giveRole(manager, person, wanted(metropole, { role: 'administrator', reach: 'subtree' }));
    expect(await app.get(ApiTokensService).resolve(secret)).toBeNull();
    await people.giveRole(manager, person, wanted(commune));
    await people.takeRole(manager, person, { organisationId: metropole, role: 'administrator' });
    expect((await as(person)).within('inventory.read').ids).toEqual([commune]);
    const missing = { organisationId: metropole, role: 'administrator' } as const;
    await expect(people.takeRole(manager, person, missing)).rejects.toEqual(refusal('role-not-held'));
    expect((await acts(metropole))[0]).toEqual([
      'role-taken',
      { role: 'administrator', reach: 'subtree', tokensRevoked: 0 },
    ]);
  });

  it('leads to a list by name and by pages, of those in reach only', async () => {
    const manager = await administrator(commune);
    const at = (organisationId: string, name: string) =>
      aPerson(app, [{ organisationId, role: 'reader' }, ...(name === 'Bo' ? [{ organisationId: elsewhere }] : [])], {
        name,
      });
    await at(commune, 'Cy');
    await at(commune, 'Bo');
    await at(metropole, 'Di');
    const { people: page, total } = await people.list(manager, { page: 1, size: 2 });
    expect([total, page.map(({ name, roles }) => [name, roles.length])]).toEqual([
      3,
      [
        ['Bo', 1],
        ['Camille Exemple', 1],
      ],
    ]);
    expect((await people.list(manager, { page: 2, size: 2 })).people.map(({ name }) => name)).toEqual(['Cy']);
    expect((await people.list(OPERATOR, { page: 1, size: 9 })).total).toBe(4);
    const nobody = await as(await aPerson(app, [{ organisationId: commune, role: 'reader' }]));
    expect(await people.list(nobody, { page: 1, size: 9 })).toEqual({ people: [], total: 0 });
    await expect(people.findByEmail(nobody, 'lou@valombre.example')).rejects.toEqual(refusal('person-unknown'));
  });
});
