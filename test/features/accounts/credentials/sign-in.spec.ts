import { afterEach, expect, it, jest } from '@jest/globals';
import { FailedSignIns } from '../../../../src/accounts/credentials/failed-sign-ins.service.js';
import { PasswordHasher } from '../../../../src/accounts/credentials/password-hasher.js';
import { SignInStrangerEntity } from '../../../../src/accounts/credentials/sign-in-stranger.entity.js';
import { SignInService } from '../../../../src/accounts/credentials/sign-in.service.js';
import { SecurityEventEntity } from '../../../../src/accounts/sessions/security-event.entity.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { Database } from '../../../../src/database/database.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { AccountScene, ORIGIN, PASSWORD } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';
import { refusal } from '../../../support/refusal.js';

const FAILED = refusal('sign-in-failed', {});
const locked = (minutes: number) => refusal('sign-in-locked', { minutes });

onBothEngines('signing in by password', (newDatabase) => {
  const scene = new AccountScene(newDatabase);
  const signIn = (email: string, password = PASSWORD, more: object = {}) =>
    scene.app.get(SignInService).withPassword({ email, password, origin: ORIGIN, ...more });
  const failed = async (times: number, email: string): Promise<void> => {
    for (let time = 0; time < times; time++) await expect(signIn(email, 'wrong')).rejects.toEqual(FAILED);
  };
  const sessionOf = (secret: string) => scene.app.get(SessionsService).resolve(secret);
  const log = (): Promise<SecurityEventEntity[]> =>
    scene.app.get(Database).read(Tenancy.none(), (db) => db.find(SecurityEventEntity, { order: { id: 'ASC' } }));

  afterEach(() => void jest.restoreAllMocks());

  it('opens a session of the person, whatever the capitals of the address, and is told in the technical log', async () => {
    const { id, email } = await scene.person();
    const { secret, stage } = await signIn(` ${email.toUpperCase()} `);
    expect(stage).toBe('open');
    expect(await sessionOf(secret)).toMatchObject({ personId: id, method: 'password', stage: 'open' });
    expect((await scene.row(id)).lastSignInAt).toBe(scene.clock.now());
    expect(await log()).toMatchObject([{ kind: 'signed-in', personId: id, ...ORIGIN }]);
  });

  it('opens with the accents of any keyboard', async () => {
    const { email } = await scene.person();
    expect((await signIn(email, PASSWORD.normalize('NFD'))).stage).toBe('open');
  });

  it('gives another secret each time, and ends the session that the browser still held', async () => {
    const { email } = await scene.person();
    const first = await signIn(email);
    const second = await signIn(email, PASSWORD, { replaces: first.secret });
    expect(second.secret).not.toBe(first.secret);
    expect([await sessionOf(first.secret), (await sessionOf(second.secret))?.stage]).toEqual([null, 'open']);
  });

  it.each([
    ['reader', 'open'],
    ['partner', 'open'],
    ['asset-manager', 'set-up-second-factor'],
    ['administrator', 'set-up-second-factor'],
    ['procurement', 'set-up-second-factor'],
  ] as const)('of a %s without second factor leads to: %s', async (role, stage) => {
    const { email } = await scene.person(role);
    const opened = await signIn(email);
    expect([opened.stage, (await sessionOf(opened.secret))?.stage]).toEqual([stage, stage]);
  });

  it('is refused alike for whatever is wrong, after the same work', async () => {
    const verify = jest.spyOn(PasswordHasher.prototype, 'verify');
    const active = await scene.person();
    const refused = {
      'a wrong password': [active.email, 'un autre vélo rouge'],
      'an endless password': [active.email, 'x'.repeat(100_000)],
      'an unknown address': ['nobody@valombre.example', PASSWORD],
      'a closed account': [(await scene.person('reader', { status: 'deactivated' })).email, PASSWORD],
      'an invited one': [(await scene.person('reader', { status: 'invited' })).email, PASSWORD],
      'one without password': [(await scene.person('reader', { passwordHash: null })).email, ''],
      'no address': ['nobody', PASSWORD],
    };
    for (const [email = '', password] of Object.values(refused)) {
      verify.mockClear();
      await expect(signIn(email, password)).rejects.toEqual(FAILED);
      expect(verify).toHaveBeenCalledTimes(1);
    }
    expect((await log()).map(({ kind }) => kind)).toEqual(Array(7).fill('sign-in-failed'));
  });

  it('is locked after five failures, a minute, then two, four … up to an hour, whether the account exists or not', async () => {
    for (const email of [(await scene.person()).email, 'nobody@valombre.example']) {
      await failed(5, email);
      await expect(signIn(email)).rejects.toEqual(locked(1));
      scene.clock.advance(30_000);
      await expect(signIn(email.toUpperCase(), 'wrong')).rejects.toEqual(locked(1));
      scene.clock.advance(30_000);
      for (const minutes of [2, 4, 8, 16, 32, 60, 60]) {
        await failed(1, email);
        await expect(signIn(email)).rejects.toEqual(locked(minutes));
        scene.wait(minutes);
      }
    }
    expect((await log()).filter(({ kind }) => kind === 'sign-in-locked')).toHaveLength(2 * 9);
  });

  it('forgives the failures of whoever signs in at last', async () => {
    const { id, email } = await scene.person();
    await failed(4, email);
    await signIn(email);
    expect(await scene.row(id)).toMatchObject({ failedSignIns: 0, lockedUntil: null });
    await failed(4, email);
    await signIn(email);
  });

  it('lets no more than five guesses through, of twenty made at the same time', async () => {
    const verify = jest.spyOn(PasswordHasher.prototype, 'verify');
    for (const email of [(await scene.person()).email, 'nobody@valombre.example']) {
      verify.mockClear();
      const guesses = await Promise.allSettled(
        Array.from({ length: 20 }, (_, guess) => signIn(email, `guess ${guess}`)),
      );
      const codes = guesses.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'in'));
      expect(codes.toSorted()).toEqual([
        ...Array<string>(5).fill('sign-in-failed'),
        ...Array<string>(15).fill('sign-in-locked'),
      ]);
      expect(verify).toHaveBeenCalledTimes(5);
    }
  });

  it('is not a matter of one account when another is locked', async () => {
    const [claire, paul] = [await scene.person(), await scene.person()];
    await failed(5, claire.email);
    expect((await signIn(paul.email)).stage).toBe('open');
  });

  it('makes the hash anew when it was made at a lower cost, and goes on opening', async () => {
    const { id, email } = await scene.person();
    const before = (await scene.row(id)).passwordHash ?? '';
    await signIn(email);
    const after = (await scene.row(id)).passwordHash ?? '';
    expect([before.includes('m=256,'), after.includes('m=19456,')]).toEqual([true, true]);
    await signIn(email);
    expect((await scene.row(id)).passwordHash).toBe(after);
  });

  it('opens nothing when the account closes, or the password changes, while it is checked', async () => {
    const real = new PasswordHasher();
    for (const change of [{ status: 'deactivated' as const }, { passwordHash: await real.hash('another one') }]) {
      const { id, email } = await scene.person();
      jest.spyOn(PasswordHasher.prototype, 'verify').mockImplementationOnce(async () => {
        await scene.change(id, change);
        return true;
      });
      await expect(signIn(email)).rejects.toEqual(FAILED);
      expect(await scene.app.get(SessionsService).list(id)).toEqual([]);
    }
  });

  it('keeps no address of strangers, only that they tried, and forgets them after a day', async () => {
    await failed(2, 'nobody@valombre.example');
    expect(await scene.everythingStored()).not.toContain('nobody@');
    const forget = () => scene.app.get(Database).write(Tenancy.none(), (db) => scene.app.get(FailedSignIns).purge(db));
    const strangers = () => scene.app.get(Database).read(Tenancy.none(), (db) => db.count(SignInStrangerEntity));
    expect([await strangers(), await forget()]).toEqual([1, 0]);
    scene.wait(24 * 60);
    expect([await forget(), await strangers()]).toEqual([1, 0]);
  });
});
