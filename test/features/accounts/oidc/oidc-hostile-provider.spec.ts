import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OidcService } from '../../../../src/accounts/oidc/oidc.service.js';
import { OrganisationsService } from '../../../../src/accounts/organisations.service.js';
import { SessionEntity } from '../../../../src/accounts/sessions/session.entity.js';
import { Tenancy } from '../../../../src/database/tenancy/tenancy.js';
import { openApplication } from '../../../support/application.js';
import { onBothEngines, sqliteDatabase, type TestDatabase } from '../../../support/engines.js';
import { HostileProvider, unsigned, withPublicKeyAsSecret, withSecret } from '../../../support/hostile-provider.js';
import { withStrangersKey, type Lies } from '../../../support/hostile-provider.js';
import { personIn, writing } from '../../../support/oidc-people.js';
import { refusal } from '../../../support/refusal.js';

const ORIGIN = { address: '127.0.0.1', userAgent: 'a browser of the tests' };
const CLI = { actor: 'cli', tenancy: Tenancy.everyone() };
const SECRET = 'a-secret-of-more-than-thirty-two-characters';
const anHourAgo = (): number => Math.floor(Date.now() / 1000) - 3600;

/** What is wrong with the id token, whatever the kind of the provider. */
const WRONG_ID_TOKENS: readonly [string, () => Lies][] = [
  ['is not signed (`alg: none`)', () => ({ idToken: { header: { alg: 'none' }, signWith: unsigned } })],
  ['says RS256 and is not signed', () => ({ idToken: { signWith: unsigned } })],
  ['is signed by a stranger', () => ({ idToken: { signWith: withStrangersKey } })],
  [
    'is signed with the public key taken for a secret (HS256)',
    () => ({ idToken: { header: { alg: 'HS256' }, signWith: withPublicKeyAsSecret } }),
  ],
  [
    'is signed with the client secret, which was not agreed',
    () => ({ idToken: { header: { alg: 'HS256' }, signWith: withSecret(SECRET) } }),
  ],
  ['was made for another service', () => ({ idToken: { claims: { aud: 'another' } } })],
  [
    'was made for several services, of which it names another',
    () => ({ idToken: { claims: { aud: ['prolonge', 'another'], azp: 'another' } } }),
  ],
  ['was asked for by another service', () => ({ idToken: { claims: { azp: 'another' } } })],
  ['belongs to another sign-in (nonce)', () => ({ idToken: { claims: { nonce: 'x'.repeat(43) } } })],
  ['has no nonce', () => ({ idToken: { claims: { nonce: undefined } } })],
  ['is over', () => ({ idToken: { claims: { exp: anHourAgo() } } })],
  ['never ends', () => ({ idToken: { claims: { exp: undefined } } })],
  ['comes from another issuer', () => ({ idToken: { claims: { iss: 'https://elsewhere.example' } } })],
  ['names nobody', () => ({ idToken: { claims: { sub: '' } } })],
  ['names somebody by a text with a NUL character', () => ({ idToken: { claims: { sub: 'jeanne\u0000' } } })],
  ['is missing', () => ({ idToken: null })],
];

/** What is wrong with the signed answer of a ProConnect. */
const WRONG_USER_INFO: readonly [string, Lies][] = [
  ['is about somebody else', { signedUserInfo: { claims: { sub: 'another' } } }],
  ['is not signed (`alg: none`)', { signedUserInfo: { header: { alg: 'none' }, signWith: unsigned } }],
  ['is signed by a stranger', { signedUserInfo: { signWith: withStrangersKey } }],
  [
    'is signed with the public key taken for a secret',
    { signedUserInfo: { header: { alg: 'HS256' }, signWith: withPublicKeyAsSecret } },
  ],
  ['comes from another issuer', { signedUserInfo: { claims: { iss: 'https://elsewhere.example' } } }],
  ['says no issuer', { signedUserInfo: { claims: { iss: undefined } } }],
  ['was made for another service', { signedUserInfo: { claims: { aud: 'another' } } }],
  ['was made for nobody', { signedUserInfo: { claims: { aud: undefined } } }],
  ['is not signed at all (JSON)', { userInfo: { sub: 'jeanne', email: 'jeanne@valombre.example' } }],
];

/** Prolonge with Jeanne invited, and a provider that lies. */
class Place {
  private constructor(
    private readonly database: TestDatabase,
    readonly provider: HostileProvider,
    readonly app: INestApplicationContext,
  ) {}

  static async open(database: TestDatabase, settings: Readonly<Record<string, string>> = {}): Promise<Place> {
    const provider = new HostileProvider();
    await provider.start();
    const app = await openApplication(database.url, undefined, { ...provider.settings, ...settings });
    const wanted = { kind: 'commune', siren: null, parentCode: null, inseeCode: null } as const;
    const { id } = await app.get(OrganisationsService).found(CLI, { ...wanted, code: 'VALOMBRE', name: 'Valombre' });
    await personIn(app, { email: 'jeanne@valombre.example', organisationId: id });
    return new Place(database, provider, app);
  }

  async signIn(lies: Lies, back: Readonly<Record<string, string>> = {}): Promise<{ secret: string }> {
    this.provider.lies = lies;
    const oidc = this.app.get(OidcService);
    const { redirectTo, state } = await oidc.begin('/');
    return oidc.complete(this.provider.wayBack(redirectTo, back), state, ORIGIN);
  }

  async expectRefused(attempt: () => Promise<unknown>, code: string): Promise<void> {
    const before = await writing(this.app, (db) => db.count(SessionEntity));
    await expect(attempt()).rejects.toEqual(refusal(code));
    expect(await writing(this.app, (db) => db.count(SessionEntity))).toBe(before);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.provider.close();
    this.database.drop();
  }
}

onBothEngines('a provider that lies', (newDatabase) => {
  let place: Place;

  beforeAll(async () => {
    place = await Place.open(await newDatabase());
  });

  afterAll(() => place?.close());

  it.each(WRONG_ID_TOKENS)('is not believed when its id token %s', async (_what, lies) => {
    await place.expectRefused(() => place.signIn(lies()), 'oidc-failed');
  });

  it('is not believed when the way back names another provider, or none (RFC 9207)', async () => {
    for (const iss of ['https://elsewhere.example', '']) {
      await place.expectRefused(() => place.signIn({}, { iss }), 'oidc-failed');
    }
  });

  it('is not believed when it says of somebody else what it was asked of one', async () => {
    const idToken = { claims: { email: undefined, email_verified: undefined } };
    const userInfo = { sub: 'another', email: 'jeanne@valombre.example', email_verified: true };
    await place.expectRefused(() => place.signIn({ idToken, userInfo }), 'oidc-failed');
  });

  it('does not have one address verified by the word on another', async () => {
    const idToken = { claims: { email: 'jeanne@valombre.example', email_verified: undefined } };
    const userInfo = { sub: 'jeanne', email: 'other@valombre.example', email_verified: true };
    await place.expectRefused(() => place.signIn({ idToken, userInfo }), 'oidc-no-account');
  });

  it.each(['true', 1, 'false', undefined])('does not have an address verified by saying %j', async (said) => {
    await place.expectRefused(() => place.signIn({ idToken: { claims: { email_verified: said } } }), 'oidc-no-account');
  });

  it('gives its errors as codes only, whatever it writes', async () => {
    const refused = place.signIn({
      tokenError: { status: 400, body: '{"error":"invalid_grant","error_description":"x"}' },
    });
    await expect(refused).rejects.toEqual(refusal('oidc-refused', { error: 'invalid_grant' }));
    const written = place.signIn({}, { error: 'a\r\nline of <b>ours</b>', code: '' });
    await expect(written).rejects.toEqual(refusal('oidc-refused', { error: 'unknown' }));
    await place.expectRefused(
      () => place.signIn({ tokenError: { status: 502, body: 'Bad gateway' } }),
      'oidc-unavailable',
    );
  });

  it('leaves in the log the code of what was wrong, and nothing that was signed or secret', async () => {
    const said: string[] = [];
    const keep = (...words: unknown[]): void => void said.push(words.join(' '));
    place.app.useLogger({ log: keep, warn: keep, error: keep });
    await place.expectRefused(() => place.signIn({ idToken: { claims: { aud: 'another' } } }), 'oidc-failed');
    place.app.useLogger(['error']);
    expect(said).toEqual(['oidc-failed OAUTH_JWT_CLAIM_COMPARISON_FAILED OpenID Connect']);
  });

  it('is believed when it tells the truth, once: the same way back is worth nothing again', async () => {
    const oidc = place.app.get(OidcService);
    place.provider.lies = {};
    const { redirectTo, state } = await oidc.begin('/');
    const back = place.provider.wayBack(redirectTo);
    await expect(oidc.complete(back, state, ORIGIN)).resolves.toMatchObject({ returnTo: '/' });
    await expect(oidc.complete(back, state, ORIGIN)).rejects.toEqual(refusal('oidc-attempt-unknown'));
    const exchange = place.provider.exchanged.at(-1)!;
    expect(exchange.get('code_verifier')).toMatch(/^[\w-]{43}$/);
    expect(exchange.get('redirect_uri')).toBe('http://localhost:3000/connexion/oidc/retour');
  });
});

describe('a ProConnect that lies', () => {
  let place: Place;

  beforeAll(async () => {
    place = await Place.open(await sqliteDatabase(), { PROLONGE_OIDC_KIND: 'proconnect' });
  });

  afterAll(() => place?.close());

  it.each(WRONG_USER_INFO)('is not believed when its userinfo %s', async (_what, lies) => {
    await place.expectRefused(() => place.signIn(lies), 'oidc-failed');
  });

  it('is believed when it tells the truth, and receives the secret in the form, as it wants, and no PKCE', async () => {
    await expect(place.signIn({ signedUserInfo: {} })).resolves.toMatchObject({ returnTo: '/' });
    const exchange = place.provider.exchanged.at(-1)!;
    expect(exchange.get('client_secret')).toBe(SECRET);
    expect(exchange.has('code_verifier')).toBe(false);
  });
});

describe('a provider that signs with the shared secret (HS256)', () => {
  let place: Place;
  const honest = { header: { alg: 'HS256' }, signWith: withSecret(SECRET) };

  beforeAll(async () => {
    place = await Place.open(await sqliteDatabase(), {
      PROLONGE_OIDC_KIND: 'proconnect',
      PROLONGE_OIDC_ALGORITHM: 'HS256',
    });
  });

  afterAll(() => place?.close());

  it.each([
    ['another secret', { ...honest, signWith: withSecret('another') }],
    ['its public key', { ...honest, signWith: withPublicKeyAsSecret }],
    ['nothing', { ...honest, signWith: unsigned }],
    ['nothing, and says so', { header: { alg: 'none' }, signWith: unsigned }],
    ['its private key (RS256)', {}],
  ])('is not believed when it signs with %s', async (_what, forgery) => {
    await place.expectRefused(() => place.signIn({ idToken: forgery, signedUserInfo: honest }), 'oidc-failed');
    await place.expectRefused(() => place.signIn({ idToken: honest, signedUserInfo: forgery }), 'oidc-failed');
  });

  it('is believed when it signs with the secret', async () => {
    const lies = { idToken: honest, signedUserInfo: honest };
    await expect(place.signIn(lies)).resolves.toMatchObject({ returnTo: '/' });
  });
});
