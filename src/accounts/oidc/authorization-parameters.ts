import { calculatePKCECodeChallenge } from 'openid-client';
import type { OidcAttempt } from './oidc-attempt.js';

/** How a provider speaks: by the book (Keycloak and others), or as ProConnect does. */
export type OidcKind = 'generic' | 'proconnect';

/** No `acr_values`: ProConnect's documentation lists no such parameter, and refuses any that it does not list (Y000400). */
const PROCONNECT = {
  scope: 'openid given_name usual_name email uid siret idp_id',
  claims: JSON.stringify({ id_token: { amr: { essential: true } } }),
};

/**
 * What is asked of the provider besides `client_id` and `response_type=code`. PKCE (S256) always, except towards
 * ProConnect, which takes it for an error: there `nonce` alone ties the code to this sign-in.
 */
export async function authorizationParameters(
  kind: OidcKind,
  redirectUri: string,
  { state, nonce, codeVerifier }: OidcAttempt,
): Promise<Record<string, string>> {
  const asked = {
    redirect_uri: redirectUri,
    state,
    nonce,
    ...(kind === 'proconnect' ? PROCONNECT : { scope: 'openid email' }),
  };
  if (codeVerifier === null) return asked;
  const challenge = await calculatePKCECodeChallenge(codeVerifier);
  return { ...asked, code_challenge: challenge, code_challenge_method: 'S256' };
}
