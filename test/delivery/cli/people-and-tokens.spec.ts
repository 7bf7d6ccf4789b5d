import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FOUR_DEVICES, withFile } from '../../builders/inventory-file.js';
import { prolongeWith, type Ran } from '../../support/command-line.js';
import { copyOf, sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { mailFolder } from '../../support/mail-folder.js';

describe('people and tokens on the command line', () => {
  const mails = mailFolder();
  let imported: TestDatabase;
  let database: TestDatabase;

  beforeAll(async () => {
    database = imported = await sqliteDatabase();
    await withFile(FOUR_DEVICES, (path) => run('import', path));
  });
  beforeEach(async () => {
    database = await copyOf(imported);
  });
  afterEach(() => database.drop());
  afterAll(() => imported.drop());

  const run = (...args: string[]): Promise<Ran> =>
    prolongeWith(
      { PROLONGE_DATABASE_URL: database.url, PROLONGE_MAIL_FOLDER: mails.folder, PROLONGE_PORT: '3999' },
      ...args,
    );
  const lou = ['--email', 'lou@valombre.example', '--name', 'Lou Exemple', '--organisation', 'MON-PARC'];

  it('invites somebody, prints the link once, mails it, and gives another role to who has an account', async () => {
    const added = await run('user', 'add', ...lou, '--role', 'reader', '--json');
    expect(added).toMatchObject({ code: 0, stderr: '' });
    const { invitation, mailed } = JSON.parse(added.stdout) as { invitation: string; mailed: boolean };
    expect(invitation).toMatch(/^http:\/\/127\.0\.0\.1:3999\/invitation\/[\w-]{43}$/);
    expect(mailed).toBe(false);
    expect(mails.sent()[0]?.text).toContain(invitation);
    const again = await run('user', 'add', ...lou, '--role', 'administrator', '--reach', 'subtree');
    expect([again.code, again.stdout.trim()]).toEqual([0, expect.stringMatching(/invitation\/[\w-]{43}$/)]);
    const listed = JSON.parse((await run('user', 'list', '--json')).stdout) as { people: unknown[] };
    expect(listed.people).toMatchObject([
      { email: 'lou@valombre.example', status: 'invited', roles: [{ role: 'reader' }, { role: 'administrator' }] },
    ]);
    expect((await run('user', 'list')).stdout).toContain('reader@MON-PARC,administrator@MON-PARC+');
  });

  it('closes an account by its address', async () => {
    await run('user', 'add', ...lou, '--role', 'administrator');
    expect(await run('user', 'deactivate', 'LOU@valombre.example')).toMatchObject({ code: 0, stdout: '' });
    expect((await run('user', 'list')).stdout).toContain('deactivated');
    const again = await run('user', 'deactivate', 'lou@valombre.example');
    expect([again.code, again.stderr.includes('(person-closed)')]).toEqual([1, true]);
  });

  it('makes a token whose secret is printed once and alone, lists it without, and revokes it', async () => {
    const wish = ['--organisation', 'MON-PARC', '--name', 'Inventaire GLPI'];
    const added = await run('token', 'add', ...wish);
    expect([added.code, added.stdout]).toEqual([0, expect.stringMatching(/^prl_[\w-]{43}\n$/)]);
    const json = await run('token', 'add', ...wish, '--rights', 'write', '--days', '30', '--json');
    const { id } = JSON.parse(json.stdout) as { id: string; secret: string };
    const listed = await run('token', 'list', '--json');
    expect(listed.stdout).not.toContain(added.stdout.trim());
    expect(JSON.parse(listed.stdout)).toMatchObject({
      tokens: [
        { id, rights: 'write', state: 'live' },
        { rights: 'read', state: 'live', name: 'Inventaire GLPI' },
      ],
    });
    expect((await run('token', 'revoke', id)).code).toBe(0);
    expect((await run('token', 'list')).stdout.split('\n')[0]).toContain('revoked');
  });

  it('prints what is kept about a person, and forgets what is over, or only counts it', async () => {
    await run('user', 'add', ...lou, '--role', 'reader');
    const kept = await run('user', 'export', 'lou@valombre.example');
    expect(JSON.parse(kept.stdout)).toMatchObject({
      account: { name: 'Lou Exemple', status: 'invited' },
      roles: [{ role: 'reader', organisation: 'Mon parc' }],
      acts: [{ action: 'person-invited', isActor: false }],
    });
    const dry = await run('purge', '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({ isDryRun: true, purged: { sessions: 0, technicalLog: 0 } });
    const told = await run('purge');
    expect([told.code, told.stdout]).toEqual([0, expect.stringMatching(/^technicalLog +0\n/)]);
  });

  it('refuses with exit code 1 and both languages what the services refuse', async () => {
    const refusals: [Ran, string][] = [
      [await run('user', 'add', ...lou, '--role', 'king'), 'role-unknown'],
      [await run('user', 'add', ...lou.with(5, 'NOWHERE'), '--role', 'reader'), 'organisation-unknown'],
      [await run('user', 'deactivate', 'nobody@valombre.example'), 'person-unknown'],
      [await run('token', 'add', '--organisation', 'MON-PARC', '--name', 'x', '--days', 'many'), 'token-days-wrong'],
      [await run('token', 'revoke', 'nothing'), 'token-unknown'],
    ];
    for (const [{ code, stdout, stderr }, expected] of refusals) {
      expect([code, stdout, stderr.trim().split('\n').at(-1)]).toEqual([1, '', `(${expected})`]);
    }
    expect((await run('user', 'add', '--email', 'lou@valombre.example')).code).toBe(2);
  });
});
