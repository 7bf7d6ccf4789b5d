import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { OperatorAccess } from '../../../src/accounts/access/access.js';
import { PasswordHasher } from '../../../src/accounts/credentials/password-hasher.js';
import { PasswordsService } from '../../../src/accounts/credentials/passwords.service.js';
import { SignInService } from '../../../src/accounts/credentials/sign-in.service.js';
import { OidcService } from '../../../src/accounts/oidc/oidc.service.js';
import { ExternalIdentityEntity } from '../../../src/accounts/person/external-identity.entity.js';
import { MembershipEntity } from '../../../src/accounts/person/membership.entity.js';
import { PeopleService } from '../../../src/accounts/people/people.service.js';
import { PersonEntity } from '../../../src/accounts/person/person.entity.js';
import { SessionsService } from '../../../src/accounts/sessions/sessions.service.js';
import { newCommune } from '../../builders/inventory-file.js';
import { openApplication } from '../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../support/engines.js';
import { HostileProvider } from '../../support/hostile-provider.js';
import { refusalOf } from '../../support/inventory-files.js';
import { sentMails } from '../../support/sent-mails.js';
import { personIn, writing } from '../../support/oidc-people.js';
import { aPerson } from '../../support/signed-in.js';

const ORIGIN = { address: '192.0.2.7', userAgent: 'test' };
const PASSWORD = 'le vélo rouge dort sous la pluie';
const HASH = await new PasswordHasher({ memoryCost: 256, timeCost: 1, parallelism: 1 }).hash(PASSWORD);

/** Who is to be robbed: a name with the letters that foldings take for others. */
const VICTIM = 'kevin.ile@strasse.example';
const INVITED = 'invite.ile@strasse.example';

/** Addresses that some folding, collation or mail server takes for that of the victim. */
const alikes = (address: string): readonly string[] => [
  address.replace('k', '\u212A').replace('i', '\u0131'),
  address.replace('i', '\u0130'),
  address.replace('i', 'í'),
  address.replace('i', 'i\u0307'),
  address.replace('e', 'é'),
  address.replace('e', 'e\u0301'),
  address.replace('e', 'е'),
  address.replace('ss', 'ß'),
  address.replace('ss', '\u017Fs'),
  address.replace('@', '＠'),
  address.replace('i', '\uFF49'),
  address.replace('.', '。'),
  address.replace('i', 'i\u200B'),
  address.replace('i', 'i\u00AD'),
  `${address}.`,
  `${address}\u00A0`,
  `${address}\u3000`,
  `${address}\0`,
  `${address}\n`,
  `${address}%`,
  address.replace('e', '_'),
  `%@strasse.example`,
  `"${address.split('@')[0]}"@strasse.example`,
  `${address.split('@')[0]}(x)@strasse.example`,
  address.replace('strasse', 'xn--strae-oqa'),
  address.replace('strasse.example', 'straße.example'),
  address.replace('.ile', ''),
  address.replace('@', '+x@'),
  `${address},lou@evil.example`,
  `lou@evil.example,${address}`,
  `${address} <lou@evil.example>`,
];

/** CVE-2026-86770: an account is found by one spelling of its address, and by who the provider says it is; by nothing alike. */
onBothEngines('an address that looks like that of somebody else', (newDatabase) => {
  const mails = mkdtempSync(join(tmpdir(), 'prolonge-mails-'));
  const provider = new HostileProvider();
  let database: TestDatabase;
  let app: INestApplicationContext;
  let ours: string;
  let victim: string;
  let invited: string;

  beforeAll(async () => {
    database = await newDatabase();
    await provider.start();
    app = await openApplication(database.url, undefined, {
      ...provider.settings,
      PROLONGE_MAIL_FOLDER: mails,
    });
    ours = await newCommune(app);
    victim = await aPerson(app, [{ organisationId: ours }], { email: VICTIM, emailKey: VICTIM, passwordHash: HASH });
    invited = await personIn(app, { email: INVITED, organisationId: ours });
  });
  afterAll(async () => {
    await app.close();
    await provider.close();
    database.drop();
    rmSync(mails, { recursive: true, force: true });
  });

  const people = () => writing(app, (db) => db.find(PersonEntity, { order: { id: 'ASC' } }));
  const rolesOf = (personId: string) => writing(app, (db) => db.countBy(MembershipEntity, { personId }));

  /** Signs in at the provider as somebody of this address, which it verified. @returns whose session opens, or the refusal */
  async function throughProvider(email: string, sub: string): Promise<string> {
    const { redirectTo, state } = await app.get(OidcService).begin('/');
    provider.lies = {
      idToken: { claims: { sub, email, email_verified: true } },
      userInfo: { sub, email, email_verified: true },
    };
    const tried = app.get(OidcService).complete(provider.wayBack(redirectTo), state, ORIGIN);
    const refused = await refusalOf(tried);
    if (refused !== null) return refused.code;
    return (await app.get(SessionsService).resolve((await tried).secret))?.personId ?? 'nobody';
  }

  it('signs in as nobody by password, whatever the case alone changes', async () => {
    const signIn = app.get(SignInService);
    for (const email of alikes(VICTIM)) {
      const tried = await refusalOf(signIn.withPassword({ email, password: PASSWORD, origin: ORIGIN }));
      expect([email, tried?.code]).toEqual([email, 'sign-in-failed']);
    }
    const { secret } = await signIn.withPassword({ email: VICTIM.toUpperCase(), password: PASSWORD, origin: ORIGIN });
    expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it('is mailed no link to the account of the victim', async () => {
    const passwords = app.get(PasswordsService);
    for (const email of alikes(VICTIM)) await passwords.forgotten(email, ORIGIN);
    await passwords.forgotten(VICTIM.toUpperCase(), ORIGIN);
    // Waits for the mails under way.
    await passwords.onModuleDestroy();
    expect(sentMails(mails).map(({ headers }) => headers.get('to'))).toEqual([VICTIM]);
  });

  it('takes no account of somebody invited, at a provider that verified it', async () => {
    for (const [at, email] of [...alikes(INVITED), ...alikes(VICTIM), VICTIM, VICTIM.toUpperCase()].entries()) {
      expect([email, await throughProvider(email, `alike-${at}`)]).toEqual([email, 'oidc-no-account']);
    }
    expect(await writing(app, (db) => db.count(ExternalIdentityEntity))).toBe(0);
    expect(await throughProvider(INVITED.toUpperCase(), 'Invite')).toBe(invited);
  });

  it('is somebody else for the provider too, when only the capitals or accents of its subject differ', async () => {
    for (const sub of [
      'invite',
      'INVITE',
      'Invité',
      'Invite\u0301',
      'Invite ',
      ' Invite',
      'Invite\0',
      '%',
      'Invit_',
      'İnvite',
      'Ｉnvite',
    ]) {
      const found = await throughProvider(INVITED, sub);
      expect([sub, found]).toEqual([sub, expect.stringMatching(/^oidc-/)]);
    }
    expect(await throughProvider('elsewhere@strasse.example', 'Invite')).toBe(invited);
  });

  it('is refused as an invitation, or is the account of another: never a role of, or in the name of, the victim', async () => {
    const roles = await rolesOf(victim);
    const wanted = {
      organisationId: await newCommune(app, 'AUTRE'),
      role: 'reader',
      reach: 'organisation',
      name: 'Lou',
    };
    for (const email of alikes(VICTIM)) {
      const before = await people();
      const made = app.get(PeopleService).invite(new OperatorAccess('cli'), { ...wanted, email });
      const refused = await refusalOf(made);
      if (refused === null) {
        const { personId } = await made;
        expect([email, before.map(({ id }) => id)]).not.toEqual([email, expect.arrayContaining([personId])]);
      } else expect([email, refused.code, await people()]).toEqual([email, 'email-wrong', before]);
    }
    expect(await rolesOf(victim)).toBe(roles);
    expect(new Set((await people()).map(({ emailKey }) => emailKey)).size).toBe((await people()).length);
  });

  it('makes no second account that differs by its capitals, even written to the table itself', async () => {
    const twin = aPerson(app, [], { email: VICTIM.toUpperCase(), emailKey: VICTIM });
    await expect(twin).rejects.toThrow(/unique/i);
  });
});
