import { Siren } from './siren.js';

/** Who somebody is for an identity provider, and what it vouches for. */
export type ProviderIdentity = {
  readonly issuer: string;
  /** the `sub`: the only thing by which a person is found again */
  readonly subject: string;
  /** null unless the provider says that it verified the address: it then finds an invitation, once */
  readonly verifiedEmail: string | null;
  /** the organisation of the person, from their SIRET; null when it is unknown or no SIRET */
  readonly siren: string | null;
  /** whether the provider says that several factors were used (`amr` holds `mfa`, RFC 8176) */
  readonly usedSeveralFactors: boolean;
};

/** What the provider said: in the id token, then at its userinfo endpoint, where it was asked. All of it is checked before. */
export type ProviderClaims = {
  readonly idToken: Readonly<Record<string, unknown>>;
  readonly userInfo: Readonly<Record<string, unknown>>;
};

/** A `sub` is at most 255 ASCII characters (OpenID Connect Core §2). */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;
const SIRET = /^\d{14}$/;

/**
 * Reads what a provider says of a person.
 * @param verifiesEmails a provider that hands on no address it has not verified, and does not say so each time (ProConnect)
 * @returns null when the subject is not one that OpenID Connect allows
 */
export function providerIdentity(
  issuer: string,
  { idToken, userInfo }: ProviderClaims,
  verifiesEmails: boolean,
): ProviderIdentity | null {
  const { sub: subject, amr } = idToken;
  if (typeof subject !== 'string' || !SUBJECT.test(subject)) return null;
  return {
    issuer,
    subject,
    verifiedEmail: verifiedEmail(idToken.email === undefined ? userInfo : idToken, verifiesEmails),
    siren: sirenOf(userInfo.siret ?? idToken.siret),
    usedSeveralFactors: Array.isArray(amr) && amr.includes('mfa'),
  };
}

/** The address and the word on its verification come from the same place. */
function verifiedEmail(said: Readonly<Record<string, unknown>>, verifiesEmails: boolean): string | null {
  if (typeof said.email !== 'string') return null;
  const isVerified = said.email_verified === true || (verifiesEmails && said.email_verified !== false);
  return isVerified ? said.email : null;
}

/** A SIRET is the SIREN of the organisation, then the number of one of its places. */
function sirenOf(siret: unknown): string | null {
  if (typeof siret !== 'string' || !SIRET.test(siret)) return null;
  try {
    return Siren.parse(siret.slice(0, 9)).digits;
  } catch {
    return null;
  }
}
