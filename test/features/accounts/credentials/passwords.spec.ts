import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { PasswordHasher } from '../../../../src/accounts/credentials/password-hasher.js';
import { PasswordsService } from '../../../../src/accounts/credentials/passwords.service.js';
import { SignInService } from '../../../../src/accounts/credentials/sign-in.service.js';
import { LinksService } from '../../../../src/accounts/sessions/links.service.js';
import { SessionsService } from '../../../../src/accounts/sessions/sessions.service.js';
import { Database } from '../../../../src/database/database.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { MailService } from '../../../../src/mail/mail.service.js';
import { AccountScene, ORIGIN, PASSWORD } from '../../../builders/account-scene.js';
import { onBothEngines } from '../../../support/engines.js';
import { refusal } from '../../../support/refusal.js';

const NEW = 'tournevis bouleau guitare';

onBothEngines('passwords', (newDatabase) => {
  const scene = new AccountScene(newDatabase, { PROLONGE_PUBLIC_URL: 'https://prolonge.valombre.example' });
  let passwords: PasswordsService;
  let sessions: SessionsService;

  beforeEach(() => {
    passwords = scene.app.get(PasswordsService);
    sessions = scene.app.get(SessionsService);
  });
  afterEach(() => void jest.restoreAllMocks());

  const linkFor = (purpose: 'invitation' | 'reset', personId: string) =>
    scene.app.get(Database).write(Tenancy.none(), (db) => scene.app.get(LinksService).make(db, purpose, personId));
  const signIn = (email: string, password: string) =>
    scene.app.get(SignInService).withPassword({ email, password, origin: ORIGIN });
  const opened = (personId: string) => sessions.open({ personId, method: 'password', stage: 'open', origin: ORIGIN });
  /** Mails are sent after the answer: waits until as many are there as there should be, and none more comes. */
  const mails = async (count: number) => {
    for (let round = 0; round < 100 && scene.mails().length < count; round++) await sleep(50);
    await sleep(200);
    return scene.mails();
  };

  it('are chosen through an invitation, which makes the account active and is used up', async () => {
    const { id, email } = await scene.person('reader', { status: 'invited', passwordHash: null });
    const { secret } = await linkFor('invitation', id);
    expect(await passwords.choose(secret, 'invitation', NEW)).toEqual({ personId: id });
    expect(await scene.row(id)).toMatchObject({ status: 'active', passwordChangedAt: scene.clock.now() });
    expect((await signIn(email, NEW)).stage).toBe('open');
    await expect(passwords.choose(secret, 'invitation', NEW)).rejects.toEqual(refusal('link-used-or-expired'));
  });

  it('are chosen anew when forgotten: failures are forgiven, every session ends, the old one opens nothing', async () => {
    const { id, email } = await scene.person();
    const { secret: session } = await opened(id);
    for (let time = 0; time < 5; time++)
      await expect(signIn(email, 'wrong')).rejects.toEqual(refusal('sign-in-failed'));
    const [{ secret }, invitation] = [await linkFor('reset', id), await linkFor('invitation', id)];
    await passwords.choose(secret, 'reset', NEW);
    expect(await sessions.resolve(session)).toBeNull();
    await expect(signIn(email, PASSWORD)).rejects.toEqual(refusal('sign-in-failed'));
    await signIn(email, NEW);
    expect(await scene.app.get(LinksService).look(invitation.secret, 'invitation')).not.toBeNull();
  });

  it('keep the second factor when they are chosen anew', async () => {
    const totp = { totpSecret: 'sealed', totpConfirmedAt: scene.clock.now(), totpLastStep: 1 };
    const { id, email } = await scene.person('reader', totp);
    await passwords.choose((await linkFor('reset', id)).secret, 'reset', NEW);
    expect((await signIn(email, NEW)).stage).toBe('second-factor');
  });

  it.each([
    ['court', 'password-too-short'],
    ['x1y2'.repeat(60), 'password-too-long'],
    ['M0tDePasse2026!', 'password-breached'],
    ['Camille Exemple 1', 'password-about-you'],
    ['ville-de-valombre', 'password-about-you'],
  ])('such as %s are refused, and the link stays good', async (password, code) => {
    const { id } = await scene.person();
    const { secret } = await linkFor('reset', id);
    await expect(passwords.choose(secret, 'reset', password)).rejects.toEqual(refusal(code));
    await passwords.choose(secret, 'reset', NEW);
  });

  it.each([
    ['reset', 'invited'],
    ['reset', 'deactivated'],
    ['invitation', 'deactivated'],
  ] as const)('are not chosen through a link for %s when the account is %s', async (purpose, status) => {
    const { id } = await scene.person('reader', { status, passwordHash: null });
    const { secret } = await linkFor(purpose, id);
    await expect(passwords.choose(secret, purpose, NEW)).rejects.toEqual(refusal('link-used-or-expired'));
    expect(await scene.row(id)).toMatchObject({ status, passwordHash: null });
  });

  it('are chosen once by twenty who hold the same link', async () => {
    const { id, email } = await scene.person();
    const { secret } = await linkFor('reset', id);
    const choices = Array.from({ length: 20 }, (_, index) => `${NEW} ${index}`);
    const outcomes = await Promise.allSettled(choices.map((choice) => passwords.choose(secret, 'reset', choice)));
    const won = choices.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    expect(won).toHaveLength(1);
    await signIn(email, won[0]!);
  });

  it('are changed by whoever knows the current one: other sessions end, and the person is told', async () => {
    const { id, email } = await scene.person();
    const [kept, other] = [await opened(id), await opened(id)];
    const { secret: forgotten } = await linkFor('reset', id);
    await passwords.change(id, PASSWORD, NEW, kept.id);
    expect([await sessions.resolve(other.secret), (await sessions.resolve(kept.secret))?.id]).toEqual([null, kept.id]);
    expect(await scene.app.get(LinksService).look(forgotten, 'reset')).toBeNull();
    await signIn(email, NEW);
    const [mail] = await mails(1);
    expect(mail?.headers.get('to')).toContain(email);
    expect(mail?.text).toContain('vient d’être changé');
    expect(mail?.text).toContain('was just changed');
  });

  it('are not changed by whoever does not know it, and guessing it locks', async () => {
    const { id, email } = await scene.person();
    const { id: kept } = await opened(id);
    await expect(passwords.change(id, PASSWORD, 'court', kept)).rejects.toEqual(refusal('password-too-short'));
    for (let time = 0; time < 5; time++)
      await expect(passwords.change(id, 'wrong', NEW, kept)).rejects.toEqual(refusal('current-password-wrong'));
    await expect(passwords.change(id, PASSWORD, NEW, kept)).rejects.toEqual(refusal('sign-in-locked'));
    scene.wait(1);
    await signIn(email, PASSWORD);
    expect(await mails(0)).toEqual([]);
  });

  it('changed on two screens at once are changed once', async () => {
    const { id } = await scene.person();
    const { id: kept } = await opened(id);
    const works = [`${NEW} 1`, `${NEW} 2`].map((next) => passwords.change(id, PASSWORD, next, kept));
    const outcomes = await Promise.allSettled(works);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('forgotten bring a mail in two languages with a link that works once', async () => {
    const { id, email } = await scene.person();
    await passwords.forgotten(email.toUpperCase());
    const [mail, ...others] = await mails(1);
    expect(others).toEqual([]);
    expect(mail?.headers.get('to')).toContain(email);
    const links = mail?.text.match(/https:\S+/g) ?? [];
    expect(links).toHaveLength(1);
    const [, secret = ''] = /^https:\/\/prolonge\.valombre\.example\/nouveau-mot-de-passe\/([\w-]{43})$/.exec(
      links[0]!,
    )!;
    expect(mail?.text.indexOf('Bonjour')).toBeLessThan(mail?.text.indexOf('Hello') ?? 0);
    expect(await scene.everythingStored()).not.toContain(secret);
    expect(await passwords.choose(secret, 'reset', NEW)).toEqual({ personId: id });
  });

  it('forgotten bring nothing to strangers, to closed accounts nor to those only invited, and the same answer', async () => {
    const closed = await scene.person('reader', { status: 'deactivated' });
    const invited = await scene.person('reader', { status: 'invited' });
    const { email } = await scene.person();
    for (const one of ['nobody@valombre.example', closed.email, invited.email, 'nonsense', '', email])
      expect(await passwords.forgotten(one, ORIGIN)).toBeUndefined();
    expect((await mails(1)).map(({ headers }) => headers.get('to'))).toEqual([email]);
  });

  it('forgotten answer before anything is looked up or sent, so that time tells nothing', async () => {
    const { email } = await scene.person();
    let arrived = (): void => undefined;
    const sending = new Promise<void>((resolve) => (arrived = resolve));
    jest.spyOn(scene.app.get(MailService), 'send').mockImplementation(() => sending);
    await passwords.forgotten(email);
    arrived();
  });

  it('forgotten again within a minute bring one mail; later, another, and the first link dies', async () => {
    const { email } = await scene.person();
    await passwords.forgotten(email);
    expect(await mails(1)).toHaveLength(1);
    await passwords.forgotten(email);
    expect(await mails(1)).toHaveLength(1);
    scene.wait(2);
    await passwords.forgotten(email);
    const both = await mails(2);
    const secrets = both.map(({ text }) => /nouveau-mot-de-passe\/(\S+)/.exec(text)?.[1] ?? '');
    const holders = await Promise.all(secrets.map((secret) => scene.app.get(LinksService).look(secret, 'reset')));
    expect(holders.map((holder) => holder !== null)).toEqual([false, true]);
  });

  it('are stored nowhere, nor anything that opens in their stead', async () => {
    const { id } = await scene.person('reader', { passwordHash: null, status: 'invited' });
    const { secret } = await linkFor('invitation', id);
    await passwords.choose(secret, 'invitation', NEW, ORIGIN);
    const everything = await scene.everythingStored();
    for (const one of [NEW, secret]) expect(everything).not.toContain(one);
    expect(await scene.app.get(PasswordHasher).verify((await scene.row(id)).passwordHash, NEW)).toBe(true);
  });
});
