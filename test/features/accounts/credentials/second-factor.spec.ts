import { beforeEach, expect, it } from '@jest/globals';
import { TOTP, Secret } from 'otpauth';
import { SecondFactorService } from '../../../../src/accounts/credentials/second-factor.service.js';
import { SignInService } from '../../../../src/accounts/credentials/sign-in.service.js';
import type { Role } from '../../../../src/accounts/domain/role.js';
import { SecurityEventEntity } from '../../../../src/accounts/sessions/security-event.entity.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { Database } from '../../../../src/database/database.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { AccountScene, ORIGIN, PASSWORD } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';
import { refusal } from '../../../support/refusal.js';

onBothEngines('the second factor', (newDatabase) => {
  const scene = new AccountScene(newDatabase);
  let secondFactors: SecondFactorService;
  let signIns: SignInService;
  let sessions: SessionsService;

  beforeEach(() => {
    secondFactors = scene.app.get(SecondFactorService);
    signIns = scene.app.get(SignInService);
    sessions = scene.app.get(SessionsService);
  });

  const codeOf = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(scene.clock.now()) });
  const wrong = (secret: string): string => String((Number(codeOf(secret)) + 1) % 1_000_000).padStart(6, '0');
  const signIn = (email: string) => signIns.withPassword({ email, password: PASSWORD, origin: ORIGIN });
  /** The id of the session that waits for a code after the right password. */
  const awaiting = async (email: string): Promise<string> => {
    const { secret } = await signIn(email);
    const session = await sessions.resolve(secret);
    expect(session?.stage).toBe('second-factor');
    return session!.id;
  };

  /** Somebody who has a second factor, whose first code was used half a minute ago. */
  async function equipped(role: Role = 'reader'): Promise<{ id: string; email: string; secret: string }> {
    const { id, email } = await scene.person(role);
    const { id: sessionId } = await sessions.open({ personId: id, method: 'password', stage: 'open', origin: ORIGIN });
    const { secret } = await secondFactors.begin(id);
    await secondFactors.confirm(id, sessionId, codeOf(secret));
    scene.clock.advance(30_000);
    return { id, email, secret };
  }

  it('is set up by an agent at the first sign-in: the session opens under a new secret, others end', async () => {
    const { id, email } = await scene.person('asset-manager');
    const other = await sessions.open({ personId: id, method: 'password', stage: 'open', origin: ORIGIN });
    const { secret: before } = await signIn(email);
    const { id: sessionId } = (await sessions.resolve(before))!;
    const { secret, uri } = await secondFactors.begin(id);
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    expect(await secondFactors.begun(id)).toEqual({ secret, uri });
    await expect(secondFactors.confirm(id, sessionId, wrong(secret))).rejects.toEqual(refusal('code-wrong'));
    expect((await sessions.resolve(before))?.stage).toBe('set-up-second-factor');
    const { secret: after } = await secondFactors.confirm(id, sessionId, codeOf(secret));
    expect([await sessions.resolve(before), (await sessions.resolve(after))?.stage]).toEqual([null, 'open']);
    expect(await sessions.resolve(other.secret)).toBeNull();
    expect(await secondFactors.begun(id)).toBeNull();
    expect(await secondFactors.stateOf(id)).toEqual({ isSet: true, isRequired: true });
  });

  it('counts only once a code proved that the secret was received; a new one replaces it until then', async () => {
    const { id, email } = await scene.person();
    const { id: sessionId } = await sessions.open({ personId: id, method: 'password', stage: 'open', origin: ORIGIN });
    await expect(secondFactors.confirm(id, sessionId, '123456')).rejects.toEqual(refusal('second-factor-missing'));
    const first = await secondFactors.begin(id);
    expect((await signIn(email)).stage).toBe('open');
    const second = await secondFactors.begin(id);
    await expect(secondFactors.confirm(id, sessionId, codeOf(first.secret))).rejects.toEqual(refusal('code-wrong'));
    await secondFactors.confirm(id, sessionId, codeOf(second.secret));
    await expect(secondFactors.begin(id)).rejects.toEqual(refusal('second-factor-exists'));
    await expect(secondFactors.confirm(id, sessionId, codeOf(second.secret))).rejects.toEqual(
      refusal('second-factor-missing'),
    );
  });

  it('is not confirmed in the session of somebody else', async () => {
    const [claire, paul] = [await scene.person(), await scene.person()];
    const { secret } = await secondFactors.begin(claire.id);
    const foreign = await sessions.open({ personId: paul.id, method: 'password', stage: 'open', origin: ORIGIN });
    await expect(secondFactors.confirm(claire.id, foreign.id, codeOf(secret))).rejects.toEqual(
      refusal('session-ended'),
    );
    expect(await secondFactors.stateOf(claire.id)).toEqual({ isSet: false, isRequired: false });
  });

  it('opens, after the password, a session under a new secret', async () => {
    const { id, email, secret } = await equipped();
    const { secret: before, stage } = await signIn(email);
    const waiting = (await sessions.resolve(before))!;
    expect([stage, waiting.stage]).toEqual(['second-factor', 'second-factor']);
    const { secret: after } = await signIns.secondFactor(waiting.id, codeOf(secret), ORIGIN);
    expect([await sessions.resolve(before), (await sessions.resolve(after))?.stage]).toEqual([null, 'open']);
    expect((await scene.row(id)).lastSignInAt).toBe(scene.clock.now());
  });

  it('refuses a code that was used, also in another session, and one older than it', async () => {
    const { email, secret } = await equipped();
    const used = codeOf(secret);
    const [one, other] = [await awaiting(email), await awaiting(email)];
    scene.clock.advance(30_000);
    const later = codeOf(secret);
    await signIns.secondFactor(one, later, ORIGIN);
    for (const code of [later, used])
      await expect(signIns.secondFactor(other, code, ORIGIN)).rejects.toEqual(refusal('code-wrong'));
  });

  it('accepts a code once when it is sent from ten sessions at the same time', async () => {
    const { email, secret } = await equipped();
    const waiting = [];
    for (let index = 0; index < 4; index++) waiting.push(await awaiting(email));
    const outcomes = await Promise.allSettled(waiting.map((id) => signIns.secondFactor(id, codeOf(secret), ORIGIN)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('locks after five wrong codes, and the right password does not unlock', async () => {
    const { email, secret } = await equipped();
    const id = await awaiting(email);
    for (let time = 0; time < 5; time++)
      await expect(signIns.secondFactor(id, wrong(secret), ORIGIN)).rejects.toEqual(refusal('code-wrong'));
    const locked = refusal('sign-in-locked', { minutes: 1 });
    await expect(signIns.secondFactor(id, codeOf(secret), ORIGIN)).rejects.toEqual(locked);
    await expect(signIn(email)).rejects.toEqual(locked);
    scene.wait(1);
    const again = await awaiting(email);
    await expect(signIns.secondFactor(again, wrong(secret), ORIGIN)).rejects.toEqual(refusal('code-wrong'));
    await expect(signIn(email)).rejects.toEqual(refusal('sign-in-locked', { minutes: 2 }));
    scene.wait(2);
    await signIns.secondFactor(await awaiting(email), codeOf(secret), ORIGIN);
    await awaiting(email);
  });

  it('is not asked in a session that is open, over, unknown, or of a closed account', async () => {
    const { id, email, secret } = await equipped();
    const ended = refusal('session-ended');
    const open = await sessions.open({ personId: id, method: 'password', stage: 'open', origin: ORIGIN });
    const [late, closed] = [await awaiting(email), await awaiting(email)];
    for (const sessionId of [open.id, 'nobody'])
      await expect(signIns.secondFactor(sessionId, codeOf(secret), ORIGIN)).rejects.toEqual(ended);
    scene.wait(15);
    await expect(signIns.secondFactor(late, codeOf(secret), ORIGIN)).rejects.toEqual(ended);
    await scene.change(id, { status: 'deactivated' });
    await expect(signIns.secondFactor(closed, codeOf(secret), ORIGIN)).rejects.toEqual(ended);
  });

  it('is removed against a code by whoever may do without it', async () => {
    const { id, email, secret } = await equipped();
    await expect(secondFactors.remove(id, wrong(secret))).rejects.toEqual(refusal('code-wrong'));
    await secondFactors.remove(id, codeOf(secret));
    expect((await signIn(email)).stage).toBe('open');
    expect(await scene.row(id)).toMatchObject({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null });
    const agent = await equipped('administrator');
    await expect(secondFactors.remove(agent.id, codeOf(agent.secret))).rejects.toEqual(
      refusal('second-factor-required'),
    );
  });

  it('is taken away, for somebody who lost their telephone, with their sessions', async () => {
    const { id, email } = await equipped('administrator');
    await awaiting(email);
    await scene.app.get(Database).write(Tenancy.none(), (db) => secondFactors.reset(db, id));
    expect(await sessions.list(id)).toEqual([]);
    expect((await signIn(email)).stage).toBe('set-up-second-factor');
  });

  it('keeps its secret encrypted, and tells the technical log what happened, without codes', async () => {
    const { id, email, secret } = await equipped();
    const code = codeOf(secret);
    await signIns.secondFactor(await awaiting(email), code, ORIGIN);
    await expect(signIns.secondFactor(await awaiting(email), code, ORIGIN)).rejects.toEqual(refusal('code-wrong'));
    expect(await scene.everythingStored()).not.toContain(secret);
    const log = await scene.app
      .get(Database)
      .read(Tenancy.none(), (db) => db.find(SecurityEventEntity, { where: { personId: id }, order: { id: 'ASC' } }));
    expect(log.map(({ kind }) => kind)).toEqual([
      ...['second-factor-set', 'second-factor-asked', 'signed-in', 'second-factor-asked', 'second-factor-failed'],
    ]);
  });
});
