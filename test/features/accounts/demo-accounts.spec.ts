import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { AccessService } from '../../../src/accounts/access/access.service.js';
import { DemoAccounts } from '../../../src/accounts/demo/demo-accounts.service.js';
import { DemoSignIn } from '../../../src/accounts/demo/demo-sign-in.service.js';
import { InstallationEntity } from '../../../src/accounts/installation.entity.js';
import { InstallationService } from '../../../src/accounts/installation.service.js';
import { SessionsService } from '../../../src/accounts/sessions/sessions.service.js';
import { Database } from '../../../src/database/database.js';
import { DEMO_PEOPLE } from '../../../src/demo/people.js';
import { newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { EVERYWHERE } from '../../support/caller.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { refusal } from '../../support/refusal.js';
import { aPerson } from '../../support/signed-in.js';

const HERE = { address: '127.0.0.1', userAgent: 'test' };

onBothEngines('the accounts of a demonstration', (newDatabase) => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let signIn: DemoSignIn;

  beforeEach(async () => {
    database = await newDatabase();
    app = await openApplication(database.url);
    signIn = app.get(DemoSignIn);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const solene = { name: 'Solène Ternavelle', email: 'solene@valombrie.example' };
  async function demonstration(): Promise<string> {
    await app.get(InstallationService).becomeDemo();
    const organisationId = await newCommune(app, 'METROPOLE');
    await app.get(DemoAccounts).add({ ...solene, organisationId, role: 'administrator', reach: 'subtree' });
    await app.get(DemoAccounts).add({
      ...{ name: 'Yann Pelletombre', email: 'yann@valombrie.example' },
      ...{ organisationId, role: 'reader', reach: 'organisation' },
    });
    return organisationId;
  }

  it('are listed in their order, and entered without password from this computer', async () => {
    await demonstration();
    const accounts = await signIn.accounts();
    expect(accounts.map(({ name, role, organisationName }) => [name, role, organisationName])).toEqual([
      ['Solène Ternavelle', 'administrator', 'Ville de METROPOLE'],
      ['Yann Pelletombre', 'reader', 'Ville de METROPOLE'],
    ]);
    const [first] = accounts;
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      const { secret } = await signIn.signIn(first?.personId ?? '', { ...HERE, address });
      const session = await app.get(SessionsService).resolve(secret);
      expect(session).toMatchObject({ personName: 'Solène Ternavelle', method: 'demo', stage: 'open' });
    }
    expect((await app.get(AccessService).ofPerson(first?.personId ?? '')).may('people.manage')).toBe(true);
  });

  it('are not entered from another computer, nor is anybody’s whom the demonstration did not make', async () => {
    const organisationId = await demonstration();
    const [first] = await signIn.accounts();
    for (const address of ['10.0.0.7', '192.0.2.1', '2001:db8::1', '::ffff:10.0.0.7', '127.evil.example', '']) {
      await expect(signIn.signIn(first?.personId ?? '', { ...HERE, address })).rejects.toEqual(refusal('demo-only'));
    }
    const other = await aPerson(app, [{ organisationId }]);
    expect((await signIn.accounts()).map(({ personId }) => personId)).not.toContain(other);
    await expect(signIn.signIn(other, HERE)).rejects.toEqual(refusal('person-unknown'));
  });

  it('do not exist in a real database, which nothing makes a demonstration of', async () => {
    const organisationId = await newCommune(app);
    const reader = { ...solene, organisationId, role: 'reader', reach: 'organisation' } as const;
    await expect(app.get(DemoAccounts).add(reader)).rejects.toEqual(refusal('demo-only'));
    const person = await aPerson(app, [{ organisationId }]);
    await app.get(Database).write(EVERYWHERE, (db) => db.query(`UPDATE membership SET "grantedBy" = 'demo'`));
    expect(await signIn.accounts()).toEqual([]);
    await expect(signIn.signIn(person, HERE)).rejects.toEqual(refusal('demo-only'));
    await expect(app.get(InstallationService).becomeDemo()).rejects.toEqual(refusal('demo-not-empty'));
    await app
      .get(Database)
      .write(EVERYWHERE, (db) =>
        db.insert(InstallationEntity, { id: 'other', isDemo: 1, createdAt: '2026-11-23T08:00:00.000Z' }),
      );
    expect(await app.get(InstallationService).isDemo()).toBe(false);
  });

  it('are invented: one for each role that people hold, at addresses that cannot exist', () => {
    expect(new Set(DEMO_PEOPLE.map(({ role }) => role))).toEqual(
      new Set(['administrator', 'asset-manager', 'procurement', 'reader', 'partner']),
    );
    for (const { email } of DEMO_PEOPLE) expect(email).toMatch(/^[a-z.]+@valombrie\.example$/);
  });
});
