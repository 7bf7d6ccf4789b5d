import { afterEach, expect, it, jest } from '@jest/globals';
import { SecretBox } from '../../../../src/accounts/secrets/secret-box.js';
import { hashOf } from '../../../../src/accounts/secrets/secret-hash.js';
import { SessionEntity } from '../../../../src/accounts/sessions/session.entity.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { Database } from '../../../../src/database/database.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { AccountScene, ORIGIN } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';
import { refusal } from '../../../support/refusal.js';

const HOUR = 60;

onBothEngines('sessions', (newDatabase) => {
  const scene = new AccountScene(newDatabase, { PROLONGE_SESSION_IDLE_MINUTES: '60', PROLONGE_SESSION_HOURS: '12' });
  const sessions = (): SessionsService => scene.app.get(SessionsService);
  const opened = (personId: string, more: object = {}) =>
    sessions().open({ personId, method: 'password', stage: 'open', origin: ORIGIN, ...more });
  const stored = (): Promise<SessionEntity[]> =>
    scene.app.get(Database).read(Tenancy.none(), (db) => db.find(SessionEntity));

  afterEach(() => void jest.restoreAllMocks());

  it('are found by their secret, and say who works in whose name', async () => {
    const { id: personId, email } = await scene.person();
    const { secret, id } = await opened(personId);
    await sessions().chooseOrganisation(id, scene.organisationId);
    expect(await sessions().resolve(secret)).toMatchObject({
      ...{ id, personId, personName: 'Camille Exemple', email, method: 'password', stage: 'open' },
      ...{ organisationId: scene.organisationId, createdAt: scene.clock.now() },
    });
    for (const wrong of ['', secret.slice(1), `${secret}A`, hashOf(secret)])
      expect(await sessions().resolve(wrong)).toBeNull();
  });

  it('say when the person last came in, once they are open', async () => {
    const { id } = await scene.person();
    const lastCame = async (): Promise<string | null> => (await scene.row(id)).lastSignInAt;
    const awaiting = await opened(id, { stage: 'second-factor' });
    expect(await lastCame()).toBeNull();
    await sessions().promote(awaiting.id);
    expect(await lastCame()).toBe(scene.clock.now());
    scene.clock.advance(60_000);
    await opened(id, { method: 'oidc' });
    expect(await lastCame()).toBe(scene.clock.now());
  });

  it('have 256-bit secrets and form tokens, none twice, stored as hashes', async () => {
    const { id } = await scene.person();
    const secrets = [(await opened(id)).secret, (await opened(id)).secret];
    const tokens = await Promise.all(
      secrets.map(async (secret) => (await sessions().resolve(secret))?.formToken ?? ''),
    );
    expect(new Set([...secrets, ...tokens]).size).toBe(4);
    for (const one of [...secrets, ...tokens]) expect(Buffer.from(one, 'base64url')).toHaveLength(32);
    const everything = await scene.everythingStored();
    for (const secret of secrets) expect(everything).not.toContain(secret);
    for (const secret of secrets) expect(everything).toContain(hashOf(secret));
  });

  it('end when nobody used them for an hour, and go on when somebody did', async () => {
    const { id } = await scene.person();
    const [used, left] = [(await opened(id)).secret, (await opened(id)).secret];
    scene.wait(59);
    expect(await sessions().resolve(used)).not.toBeNull();
    scene.wait(1);
    expect(await sessions().resolve(left)).toBeNull();
    scene.wait(58);
    expect(await sessions().resolve(used)).not.toBeNull();
    scene.wait(60);
    expect(await sessions().resolve(used)).toBeNull();
  });

  it('end after twelve hours, however busy', async () => {
    const { secret } = await opened((await scene.person()).id);
    for (let quarter = 1; quarter < 12 * 4; quarter++) {
      scene.wait(15);
      expect(await sessions().resolve(secret)).not.toBeNull();
    }
    scene.wait(15);
    expect(await sessions().resolve(secret)).toBeNull();
  });

  it('are marked as seen once a minute at most', async () => {
    const { secret } = await opened((await scene.person()).id);
    const begun = scene.clock.now();
    scene.clock.advance(59_999);
    await sessions().resolve(secret);
    expect((await stored())[0]?.lastSeenAt).toBe(begun);
    scene.clock.advance(1);
    const write = jest.spyOn(scene.app.get(Database), 'write');
    await Promise.all([1, 2, 3].map(() => sessions().resolve(secret)));
    await sessions().resolve(secret);
    expect((await stored())[0]?.lastSeenAt).toBe(scene.clock.now());
    expect(write.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it.each(['deactivated', 'invited'] as const)('are none once the account is %s', async (status) => {
    const { id } = await scene.person();
    const { secret, id: sessionId } = await opened(id);
    await scene.change(id, { status });
    expect(await sessions().resolve(secret)).toBeNull();
    expect(await sessions().byId(sessionId)).toBeNull();
  });

  it('close the one that the browser still held when another opens', async () => {
    const { id } = await scene.person();
    const [first, elsewhere] = [await opened(id), await opened(id)];
    const second = await opened(id, { replaces: first.secret });
    expect(second.secret).not.toBe(first.secret);
    expect(await sessions().resolve(first.secret)).toBeNull();
    for (const { secret } of [second, elsewhere]) expect(await sessions().resolve(secret)).not.toBeNull();
  });

  it('open after the second factor under another secret and another form token; the old ones are worth nothing', async () => {
    const before = await opened((await scene.person()).id, { stage: 'second-factor' });
    const waiting = await sessions().resolve(before.secret);
    const { secret } = await sessions().promote(before.id);
    const after = await sessions().resolve(secret);
    expect([waiting?.stage, after?.stage, after?.id]).toEqual(['second-factor', 'open', before.id]);
    expect(after?.formToken).not.toBe(waiting?.formToken);
    expect(await sessions().resolve(before.secret)).toBeNull();
    await sessions().closeAll((after ?? waiting)!.personId);
    await expect(sessions().promote(before.id)).rejects.toEqual(refusal('session-ended'));
  });

  it('wait a quarter of an hour for the second factor', async () => {
    const { secret } = await opened((await scene.person()).id, { stage: 'second-factor' });
    scene.wait(14);
    expect(await sessions().resolve(secret)).not.toBeNull();
    scene.wait(1);
    expect(await sessions().resolve(secret)).toBeNull();
  });

  it('are listed, the last used first, and closed one by one or all but one, by their own person only', async () => {
    const [claire, paul] = [await scene.person(), await scene.person()];
    const old = await opened(claire.id, { origin: { ...ORIGIN, userAgent: 'Safari\r\n\u202E\0' + 'x'.repeat(300) } });
    scene.wait(61);
    const [first, second, third] = [await opened(claire.id), await opened(claire.id), await opened(claire.id)];
    const other = await opened(paul.id);
    expect((await sessions().list(claire.id)).map(({ id }) => id)).toEqual([third.id, second.id, first.id]);
    expect((await stored()).find(({ id }) => id === old.id)?.userAgent).toBe(`Safari${'x'.repeat(194)}`);
    await sessions().close(claire.id, first.id);
    await sessions().close(claire.id, other.id);
    expect(await sessions().resolve(first.secret)).toBeNull();
    expect(await sessions().resolve(other.secret)).not.toBeNull();
    expect(await sessions().closeAll(claire.id, second.id)).toBe(2);
    expect(await sessions().resolve(third.secret)).toBeNull();
    expect(await sessions().resolve(second.secret)).not.toBeNull();
    expect(await sessions().closeAll(claire.id)).toBe(1);
    expect(await sessions().resolve(other.secret)).not.toBeNull();
  });

  it('keep what the identity provider said, encrypted', async () => {
    const { id } = await scene.person();
    const [withToken, without] = [
      await opened(id, { method: 'oidc', idToken: 'eyJhbGciOi.payload.sig' }),
      await opened(id),
    ];
    expect(await sessions().idTokenOf(withToken.id)).toBe('eyJhbGciOi.payload.sig');
    expect(await sessions().idTokenOf(without.id)).toBeNull();
    expect(await sessions().idTokenOf('nobody')).toBeNull();
    expect(await scene.everythingStored()).not.toContain('payload');
    const [row] = (await stored()).filter(({ idToken }) => idToken !== null);
    expect(scene.app.get(SecretBox).open(row?.idToken ?? '')).toBe('eyJhbGciOi.payload.sig');
  });

  it('are forgotten once they are over', async () => {
    const { id } = await scene.person();
    await opened(id);
    scene.wait(HOUR);
    const { secret } = await opened(id);
    expect(await scene.app.get(Database).write(Tenancy.none(), (db) => sessions().purge(db))).toBe(1);
    expect(await stored()).toHaveLength(1);
    expect(await sessions().resolve(secret)).not.toBeNull();
  });
});
