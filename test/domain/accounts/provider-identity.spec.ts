import { describe, expect, it } from '@jest/globals';
import { providerIdentity } from '../../../src/accounts/domain/provider-identity.js';

type Claims = Readonly<Record<string, unknown>>;

const identityOf = (idToken: Claims, userInfo: Claims = {}, verifiesEmails = false) =>
  providerIdentity('https://auth.example.fr', { idToken: { sub: 'jeanne', ...idToken }, userInfo }, verifiesEmails);

describe('what an identity provider vouches for', () => {
  it('is an address only when it says that it verified it', () => {
    const email = 'jeanne@valombre.example';
    expect(identityOf({ email, email_verified: true })?.verifiedEmail).toBe(email);
    expect(identityOf({ email })?.verifiedEmail).toBeNull();
    expect(identityOf({ email, email_verified: 'true' })?.verifiedEmail).toBeNull();
    expect(identityOf({}, { email, email_verified: true })?.verifiedEmail).toBe(email);
  });

  it('is every address of a provider that verifies them all, unless it says otherwise', () => {
    const email = 'jeanne@valombre.example';
    expect(identityOf({}, { email }, true)?.verifiedEmail).toBe(email);
    expect(identityOf({}, { email, email_verified: false }, true)?.verifiedEmail).toBeNull();
  });

  it('is not one address by its word on another', () => {
    const said = { email: 'other@valombre.example', email_verified: true };
    expect(identityOf({ email: 'jeanne@valombre.example' }, said)?.verifiedEmail).toBeNull();
  });

  it('is the organisation of a SIRET, when it is one', () => {
    expect(identityOf({}, { siret: '73282932000074' })?.siren).toBe('732829320');
    for (const siret of ['732829320', '73282932100074', '7328293200007x', 73282932000074, undefined]) {
      expect(identityOf({}, { siret })?.siren).toBeNull();
    }
  });

  it('is several factors when `amr` says `mfa`, in the id token', () => {
    expect(identityOf({ amr: ['pwd', 'mfa'] })?.usedSeveralFactors).toBe(true);
    for (const amr of [['pwd'], ['pwd', 'mail'], 'mfa', undefined]) {
      expect(identityOf({ amr }, { amr: ['mfa'] })?.usedSeveralFactors).toBe(false);
    }
  });

  it('is nobody without a subject that OpenID Connect allows', () => {
    for (const sub of ['', 'é', 'a\u0000b', 'x'.repeat(256), 12, undefined]) expect(identityOf({ sub })).toBeNull();
    expect(identityOf({ sub: 'x'.repeat(255) })?.subject).toHaveLength(255);
  });
});
