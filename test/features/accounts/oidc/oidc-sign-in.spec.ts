import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OidcService } from '../../../../src/accounts/oidc/oidc.service.js';
import { OrganisationsService } from '../../../../src/accounts/organisations.service.js';
import { ExternalIdentityEntity } from '../../../../src/accounts/person/external-identity.entity.js';
import { PersonEntity } from '../../../../src/accounts/person/person.entity.js';
import { OidcAttemptEntity } from '../../../../src/accounts/sessions/oidc-attempt.entity.js';
import { SecurityEventEntity } from '../../../../src/accounts/sessions/security-event.entity.js';
import { SessionEntity } from '../../../../src/accounts/sessions/session.entity.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { AuditService } from '../../../../src/audit/audit.service.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { Clock, type FixedClock } from '../../../../src/kernel/clock.js';
import { openApplication } from '../../../support/application.js';
import { onBothEngines, type TestDatabase } from '../../../support/engines.js';
import { personIn, writing } from '../../../support/oidc-people.js';
import { startOidcProvider, type RunningProvider } from '../../../support/oidc-provider.js';
import { ProviderVisit } from '../../../support/oidc-visit.js';
import { refusal } from '../../../support/refusal.js';

const PROLONGE = 'http://localhost:3999';
const ORIGIN = { address: '127.0.0.1', userAgent: 'a browser of the tests' };
const CLI = { actor: 'cli', tenancy: Tenancy.everyone() };
const MINUTE = 60_000;

const who = (login: string, more: Record<string, unknown> = {}) => ({
  ...{ email: `${login}@valombre.example`, email_verified: true },
  ...more,
});
const ACCOUNTS = {
  jeanne: who('jeanne', { email: 'Jeanne@Valombre.example' }),
  agent: who('agent'),
  'agent-with-key': who('agent-with-key', { amr: ['pwd', 'mfa'] }),
  'agent-with-totp': who('agent-with-totp'),
  unverified: who('unverified', { email_verified: false }),
  uninvited: who('uninvited'),
  closed: who('closed'),
  racing: who('racing'),
  leaver: who('leaver'),
  twice: who('twice'),
  JEANNE: who('somebody-else'),
};

onBothEngines('signing in through a generic provider', (newDatabase) => {
  let [database, provider, app]: [TestDatabase?, RunningProvider?, INestApplicationContext?] = [];
  let oidc: OidcService;
  let organisationId: string;

  beforeAll(async () => {
    database = await newDatabase();
    provider = await startOidcProvider({ kind: 'generic', accounts: ACCOUNTS, prolonge: PROLONGE });
    app = await openApplication(database.url, undefined, provider.settings);
    oidc = app.get(OidcService);
    const wanted = { kind: 'commune', siren: '732829320', parentCode: null, inseeCode: null } as const;
    const founded = await app.get(OrganisationsService).found(CLI, { ...wanted, code: 'VALOMBRE', name: 'Valombre' });
    organisationId = founded.id;
  });

  afterAll(async () => {
    await app?.close();
    await provider?.close();
    database?.drop();
  });

  /** Leaves, signs in there, comes back. */
  async function signIn(login: string, visit = new ProviderVisit()): Promise<{ secret: string; returnTo: string }> {
    const { redirectTo, state } = await oidc.begin('/parc?page=2');
    return oidc.complete(await visit.signIn(redirectTo, login), state, ORIGIN);
  }

  const sessionOf = (secret: string) => app!.get(SessionsService).resolve(secret);
  const sessionCount = () => writing(app!, (db) => db.count(SessionEntity));

  it('ties an invited person, at the address that the provider verified, and opens their session', async () => {
    const id = await personIn(app!, { email: 'jeanne@valombre.example', organisationId });
    const { secret, returnTo } = await signIn('jeanne');
    expect(returnTo).toBe('/parc?page=2');
    expect(await sessionOf(secret)).toMatchObject({ personId: id, method: 'oidc', stage: 'open' });
    const identities = await writing(app!, (db) => db.findBy(ExternalIdentityEntity, { personId: id }));
    expect(identities).toMatchObject([{ issuer: provider!.issuer, subject: 'jeanne' }]);
    const [act] = await app!.get(AuditService).latest(Tenancy.everyone(), organisationId, 1);
    expect(act).toMatchObject({ action: 'invitation-accepted', actor: `person:${id}`, subject: id });
  });

  it('knows them again by their identity, even when their address has passed to somebody else', async () => {
    const [known] = await writing(app!, (db) => db.findBy(ExternalIdentityEntity, { subject: 'jeanne' }));
    await writing(app!, (db) => db.update(PersonEntity, known!.personId, { email: 'x@y.fr', emailKey: 'x@y.fr' }));
    await personIn(app!, { email: 'jeanne@valombre.example', organisationId });
    const { secret } = await signIn('jeanne');
    expect(await sessionOf(secret)).toMatchObject({ personId: known!.personId });
  });

  it('takes nobody for another whose identity differs by its capitals', async () => {
    await expect(signIn('JEANNE')).rejects.toEqual(refusal('oidc-no-account'));
  });

  it('sends to the provider a fresh state, nonce and S256 challenge, and stores no state', async () => {
    const [first, second] = [await oidc.begin('/'), await oidc.begin('/')];
    const [one, other] = [first, second].map(({ redirectTo }) => new URL(redirectTo).searchParams);
    expect(one!.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one!.get(name)!.length).toBeGreaterThanOrEqual(32);
      expect(one!.get(name)).not.toBe(other!.get(name));
    }
    const stored = JSON.stringify(await writing(app!, (db) => db.find(OidcAttemptEntity)));
    expect(stored).not.toContain(first.state);
  });

  it('comes back to our first page when told to go elsewhere', async () => {
    const { redirectTo, state } = await oidc.begin('//elsewhere.example/parc');
    const back = await new ProviderVisit().signIn(redirectTo, 'jeanne');
    expect(await oidc.complete(back, state, ORIGIN)).toMatchObject({ returnTo: '/' });
  });

  it('refuses somebody whom nobody invited, and makes no account', async () => {
    await expect(signIn('uninvited')).rejects.toEqual(refusal('oidc-no-account'));
    expect(await writing(app!, (db) => db.countBy(PersonEntity, { emailKey: 'uninvited@valombre.example' }))).toBe(0);
  });

  it('refuses an invited person whose address the provider has not verified', async () => {
    await personIn(app!, { email: 'unverified@valombre.example', organisationId });
    await expect(signIn('unverified')).rejects.toEqual(refusal('oidc-no-account'));
  });

  it('ties no account that is in use, nor one whose invitation is over', async () => {
    await personIn(app!, { email: 'uninvited@valombre.example', organisationId, status: 'active' });
    await expect(signIn('uninvited')).rejects.toEqual(refusal('oidc-no-account'));
    await personIn(app!, { email: 'leaver@valombre.example', organisationId, withInvitation: false });
    await expect(signIn('leaver')).rejects.toEqual(refusal('oidc-no-account'));
  });

  it('refuses a person whose account was closed, and notes the try', async () => {
    const id = await personIn(app!, { email: 'closed@valombre.example', organisationId });
    await signIn('closed');
    await writing(app!, (db) => db.update(PersonEntity, id, { status: 'deactivated' }));
    const before = await sessionCount();
    await expect(signIn('closed')).rejects.toEqual(refusal('oidc-account-closed'));
    expect(await sessionCount()).toBe(before);
    const noted = await writing(app!, (db) => db.find(SecurityEventEntity, { order: { id: 'DESC' }, take: 1 }));
    expect(noted).toMatchObject([{ kind: 'sign-in-failed', userAgent: ORIGIN.userAgent }]);
  });

  it('asks agents for their second factor unless the provider says that several were used', async () => {
    const agent = { organisationId, role: 'administrator' } as const;
    await personIn(app!, { ...agent, email: 'agent@valombre.example' });
    await personIn(app!, { ...agent, email: 'agent-with-key@valombre.example' });
    await personIn(app!, { ...agent, email: 'agent-with-totp@valombre.example', hasSecondFactor: true });
    const stageOf = async (login: string) => (await sessionOf((await signIn(login)).secret))?.stage;
    expect(await stageOf('agent')).toBe('set-up-second-factor');
    expect(await stageOf('agent-with-totp')).toBe('second-factor');
    expect(await stageOf('agent-with-key')).toBe('open');
  });

  it('refuses a return that another browser left for, and leaves the sign-in to the right one', async () => {
    const [mine, theirs] = [await oidc.begin('/'), await oidc.begin('/')];
    const back = await new ProviderVisit().signIn(theirs.redirectTo, 'jeanne');
    for (const cookie of [mine.state, '', theirs.state.slice(1)]) {
      await expect(oidc.complete(back, cookie, ORIGIN)).rejects.toEqual(refusal('oidc-attempt-unknown'));
    }
    await expect(oidc.complete(back, theirs.state, ORIGIN)).resolves.toMatchObject({ returnTo: '/' });
  });

  it('opens one session for a return that comes twice at the same moment', async () => {
    await personIn(app!, { email: 'racing@valombre.example', organisationId });
    const { redirectTo, state } = await oidc.begin('/');
    const back = await new ProviderVisit().signIn(redirectTo, 'racing');
    const ends = await Promise.allSettled([1, 2, 3, 4].map(() => oidc.complete(back, state, ORIGIN)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toEqual(refusal('oidc-attempt-unknown'));
  });

  it('uses an invitation once, when two browsers come back with it at the same moment', async () => {
    const id = await personIn(app!, { email: 'twice@valombre.example', organisationId });
    const ways = await Promise.all([1, 2].map(() => oidc.begin('/')));
    const backs = await Promise.all(ways.map(({ redirectTo }) => new ProviderVisit().signIn(redirectTo, 'twice')));
    const ends = await Promise.allSettled(backs.map((back, index) => oidc.complete(back, ways[index]!.state, ORIGIN)));
    expect(ends.map(({ status }) => status)).toContain('fulfilled');
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toEqual(refusal('oidc-no-account'));
    expect(await writing(app!, (db) => db.countBy(ExternalIdentityEntity, { personId: id }))).toBe(1);
  });

  it('says no when the person says no there, with the code of the provider and none of its words', async () => {
    const { redirectTo, state } = await oidc.begin('/');
    const back = await new ProviderVisit().signIn(redirectTo, null);
    await expect(oidc.complete(back, state, ORIGIN)).rejects.toEqual(
      refusal('oidc-refused', { error: 'access_denied' }),
    );
  });

  it('keeps no sign-in that left more than ten minutes ago', async () => {
    const { redirectTo, state } = await oidc.begin('/');
    const back = await new ProviderVisit().signIn(redirectTo, 'jeanne');
    app!.get<FixedClock>(Clock).advance(10 * MINUTE);
    await expect(oidc.complete(back, state, ORIGIN)).rejects.toEqual(refusal('oidc-attempt-unknown'));
    await oidc.begin('/');
    expect(await writing(app!, (db) => db.count(OidcAttemptEntity))).toBe(1);
  });

  it('ends the session that the browser still held', async () => {
    const old = await signIn('jeanne');
    const { redirectTo, state } = await oidc.begin('/');
    const back = await new ProviderVisit().signIn(redirectTo, 'jeanne');
    const { secret } = await oidc.complete(back, state, ORIGIN, old.secret);
    expect(await sessionOf(old.secret)).toBeNull();
    expect(await sessionOf(secret)).not.toBeNull();
  });

  describe('then signing out', () => {
    it('leads through the provider, which closes its session and comes back to our sign-in page', async () => {
      const visit = new ProviderVisit();
      const { secret } = await signIn('jeanne', visit);
      const url = await oidc.endSessionUrl((await sessionOf(secret))!.id);
      const asked = new URL(url!).searchParams;
      expect(asked.get('post_logout_redirect_uri')).toBe(`${PROLONGE}/connexion`);
      const back = await visit.signOut(url!);
      expect(back.origin + back.pathname).toBe(`${PROLONGE}/connexion`);
      expect(back.searchParams.get('state')).toBe(asked.get('state'));
    });

    it('keeps the id token encrypted, and knows nothing to say of a session that is not from there', async () => {
      const { secret } = await signIn('jeanne');
      const { id } = (await sessionOf(secret))!;
      const kept = await writing(app!, (db) => db.findOneByOrFail(SessionEntity, { id }));
      expect(kept.idToken).not.toContain('eyJ');
      await writing(app!, (db) => db.update(SessionEntity, id, { idToken: null }));
      expect(await oidc.endSessionUrl(id)).toBeNull();
    });
  });
});
