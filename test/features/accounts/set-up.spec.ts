import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { OperatorAccess } from '../../../src/accounts/access/access.js';
import { AccessService } from '../../../src/accounts/access/access.service.js';
import { SignInService } from '../../../src/accounts/credentials/sign-in.service.js';
import { InstallationService } from '../../../src/accounts/installation.service.js';
import { OrganisationsService } from '../../../src/accounts/organisations.service.js';
import { PeopleService } from '../../../src/accounts/people/people.service.js';
import { SetUpService } from '../../../src/accounts/set-up/set-up.service.js';
import { AuditService } from '../../../src/audit/audit.service.js';
import { newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE, SOMEBODY } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { refusal } from '../../support/refusal.js';
import { aPerson } from '../../support/signed-in.js';

const OPERATOR = new OperatorAccess('cli');
const PASSWORD = 'trois tulipes au bord du canal';

const steps = (changes: object = {}) => ({
  ...{ organisationName: 'Valombrie Métropole', organisationCode: 'METROPOLE', kind: 'epci' as const, siren: null },
  ...{ email: 'ada@valombrie.example', name: 'Ada Exemple', password: PASSWORD },
  ...changes,
});

onBothEngines('the first run', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let setUp: SetUpService;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    setUp = app.get(SetUpService);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const link = async (): Promise<string> => (await setUp.link()) ?? 'no link';
  const everybody = () => app.get(PeopleService).list(OPERATOR, { page: 1, size: 9 });
  const codes = async (): Promise<string[]> =>
    (await app.get(OrganisationsService).list(EVERYWHERE)).map(({ code }) => code);

  it('founds the organisation and its administrator, who signs in with the password they chose', async () => {
    const secret = await link();
    expect(await setUp.begin(secret)).toEqual({ roots: [] });
    const { personId } = await setUp.setUp(secret, steps());
    const [organisation] = await app.get(OrganisationsService).list(EVERYWHERE);
    expect(organisation).toMatchObject({ code: 'METROPOLE', name: 'Valombrie Métropole', kind: 'epci' });
    expect((await app.get(AccessService).ofPerson(personId)).grants).toMatchObject([
      { organisationId: organisation?.id, role: 'administrator', reach: 'subtree' },
    ]);
    const acts = await app.get(AuditService).latest(EVERYWHERE, organisation?.id ?? '', 9);
    expect(acts.map(({ action, actor }) => [action, actor])).toEqual([
      ['set-up', `person:${personId}`],
      ['organisation-founded', `person:${personId}`],
    ]);
    const origin = { address: '127.0.0.1', userAgent: 'test' };
    await app.get(SignInService).withPassword({ email: 'ada@valombrie.example', password: PASSWORD, origin });
    expect((await everybody()).people).toMatchObject([{ name: 'Ada Exemple', status: 'active' }]);
  });

  it('has a link that works once, that the next start voids, and that is no longer made once somebody exists', async () => {
    const [before, secret] = [await link(), await link()];
    await expect(setUp.begin(before)).rejects.toEqual(refusal('link-used-or-expired'));
    await expect(setUp.setUp(before, steps())).rejects.toEqual(refusal('link-used-or-expired'));
    await setUp.setUp(secret, steps());
    const again = steps({ email: 'eve@valombrie.example', organisationCode: 'OTHER' });
    await expect(setUp.setUp(secret, again)).rejects.toEqual(refusal('link-used-or-expired'));
    expect(await setUp.link()).toBeNull();
    expect([(await everybody()).total, await codes()]).toEqual([1, ['METROPOLE']]);
  });

  it('is over for a link made before somebody was invited on the command line', async () => {
    const secret = await link();
    await aPerson(app, []);
    await expect(setUp.setUp(secret, steps())).rejects.toEqual(refusal('link-used-or-expired'));
    expect(await codes()).toEqual([]);
  });

  it('takes charge of what an import made before, the whole of each tree', async () => {
    const first = await app.get(OrganisationsService).foundFirst(SOMEBODY);
    const below = await newCommune(app, 'BELOW', 'MON-PARC');
    const other = await newCommune(app, 'AUTRE');
    const secret = await link();
    expect((await setUp.begin(secret)).roots.map(({ code }) => code)).toEqual(['MON-PARC', 'AUTRE']);
    const { personId } = await setUp.setUp(secret, steps());
    const access = await app.get(AccessService).ofPerson(personId);
    expect(access.within('people.manage').ids?.toSorted()).toEqual([first.id, below, other].toSorted());
    expect(await codes()).not.toContain('METROPOLE');
  });

  it.each([
    ['a short password', { password: 'court' }, 'password-too-short'],
    ['a password made of the organisation', { password: 'Valombrie2026!!' }, 'password-about-you'],
    ['a wrong address', { email: 'ada' }, 'email-wrong'],
    ['no name', { name: '' }, 'person-name-wrong'],
    ['a wrong code', { organisationCode: 'la métropole' }, 'organisation-code-wrong'],
    ['a wrong SIREN', { siren: '123456789' }, 'siren-wrong'],
  ])('refused for %s leaves nothing behind, and its link good', async (_what, changes, code) => {
    const secret = await link();
    await expect(setUp.setUp(secret, steps(changes))).rejects.toEqual(refusal(code));
    expect([(await everybody()).total, await codes()]).toEqual([0, []]);
    await setUp.setUp(secret, steps());
  });

  it('is won by one of those who set up at the same moment', async () => {
    const secret = await link();
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4].map((n) =>
        setUp.setUp(secret, steps({ email: `a${n}@valombrie.example`, organisationCode: `A-${n}` })),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([(await everybody()).total, (await codes()).length]).toEqual([1, 1]);
  });

  it('does not exist on a demonstration, which a database with anything in it never becomes', async () => {
    const installation = app.get(InstallationService);
    const secret = await link();
    await installation.becomeDemo();
    expect([await installation.isDemo(), await setUp.link()]).toEqual([true, null]);
    await expect(setUp.setUp(secret, steps())).rejects.toEqual(refusal('link-used-or-expired'));
    expect([(await everybody()).total, await codes()]).toEqual([0, []]);
  });

  it('makes of the database a real one, for ever', async () => {
    const installation = app.get(InstallationService);
    await setUp.setUp(await link(), steps());
    await expect(installation.becomeDemo()).rejects.toEqual(refusal('demo-not-empty'));
    expect(await installation.isDemo()).toBe(false);
  });

  it('comes before any demonstration as soon as there is an organisation, or somebody', async () => {
    await aPerson(app, []);
    await expect(app.get(InstallationService).becomeDemo()).rejects.toEqual(refusal('demo-not-empty'));
    expect(await app.get(InstallationService).isDemo()).toBe(false);
  });
});
