import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DemoAccounts } from '../../../src/accounts/demo/demo-accounts.service.js';
import { InstallationService } from '../../../src/accounts/installation.service.js';
import { SetUpService } from '../../../src/accounts/set-up/set-up.service.js';
import { openApplication } from '../../support/application.js';
import { prolonge, prolongeWith, said } from '../../support/command-line.js';
import { emptySqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { aPerson } from '../../support/signed-in.js';
import { newCommune } from '../../builders/inventory-file.js';

const LINK = /http:\/\/localhost:\d+\/mise-en-service\/([\w-]{43})\n/;

describe('the first start of the server', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await emptySqliteDatabase();
  });
  afterEach(() => database.drop());

  const settings = (more: Readonly<Record<string, string>> = {}) => ({ PROLONGE_DATABASE_URL: database.url, ...more });

  it('prints a link for the first account, in French and in English, new at each start, until somebody exists', async () => {
    const [first, second] = [await said(settings(), LINK), await said(settings(), LINK)];
    expect(first).toContain('Personne n’a encore de compte');
    expect(first).toContain('Nobody has an account yet');
    const [before, after] = [LINK.exec(first)?.[1] ?? '', LINK.exec(second)?.[1] ?? ''];
    const app = await openApplication(database.url, undefined);
    try {
      // The application of the tests lives on another day: what it looks at is which of the two the database knows.
      await expect(app.get(SetUpService).begin(before)).rejects.toMatchObject({ code: 'link-used-or-expired' });
      await expect(app.get(SetUpService).begin(after)).resolves.toEqual({ roots: [] });
      await aPerson(app, []);
    } finally {
      await app.close();
    }
    expect(await said(settings(), /only\.\n/)).not.toMatch(LINK);
  });

  it('has no link on a demonstration, which is served to this computer only', async () => {
    const app = await openApplication(database.url);
    await app.get(InstallationService).becomeDemo();
    const organisationId = await newCommune(app);
    const person = { name: 'Solène', email: 'solene@valombrie.example', role: 'reader', reach: 'subtree' } as const;
    await app.get(DemoAccounts).add({ ...person, organisationId });
    await app.close();
    expect(await said(settings(), /only\.\n/)).not.toMatch(LINK);
    const elsewhere = [
      { PROLONGE_HOST: '0.0.0.0', PROLONGE_PUBLIC_URL: 'https://demo.example.fr' },
      { PROLONGE_PUBLIC_URL: 'https://demo.example.fr' },
    ];
    for (const place of elsewhere) {
      const { code, stderr } = await prolongeWith(settings(place), 'serve', '--port', '0');
      expect([code, stderr.includes('(demo-loopback-only)')]).toEqual([1, true]);
    }
  });

  it('never makes a demonstration of a database with somebody in it', async () => {
    const app = await openApplication(database.url);
    await aPerson(app, []);
    await app.close();
    const { code, stderr } = await prolonge(database.url, 'demo');
    expect([code, stderr.includes('(demo-not-empty)')]).toEqual([1, true]);
  });
});
