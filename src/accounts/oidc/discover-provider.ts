import * as client from 'openid-client';
import type { Configuration } from '../../config/configuration.js';
import { DomainError } from '../../kernel/domain-error.js';
import { fetchSignedWith } from './secret-signature.js';

/** For each request to the provider: a code of ProConnect lives 30 s, in which three may be needed. */
const TIMEOUT_SECONDS = 8;

type ProviderSettings = Pick<
  Configuration,
  'oidcIssuer' | 'oidcKind' | 'oidcClientId' | 'oidcClientSecret' | 'oidcAlgorithm'
>;

/**
 * Reads what the provider publishes about itself, and fixes what is accepted of it: one algorithm, and a signature checked
 * with its published keys (or with the secret, for HS256). TLS alone, which OpenID Connect would allow, is not enough.
 */
export function discoverProvider(settings: ProviderSettings): Promise<client.Configuration> {
  const { oidcIssuer, oidcKind, oidcClientId, oidcClientSecret: secret, oidcAlgorithm } = settings;
  if (oidcIssuer === null) throw new DomainError('oidc-unavailable', 'unavailable');
  const issuer = new URL(oidcIssuer);
  const isSigned = oidcKind === 'proconnect';
  const metadata = {
    client_secret: secret,
    id_token_signed_response_alg: oidcAlgorithm,
    ...(isSigned ? { userinfo_signed_response_alg: oidcAlgorithm } : {}),
  };
  const isShared = oidcAlgorithm === 'HS256';
  if (isShared && secret === '') throw new DomainError('oidc-failed', 'forbidden', { reason: 'no_secret' });
  return client.discovery(issuer, oidcClientId, metadata, authentication(secret, isSigned), {
    timeout: TIMEOUT_SECONDS,
    execute: [
      ...(isShared ? [] : [client.enableNonRepudiationChecks]),
      // The settings let http through for this computer only.
      ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ],
    ...(isShared ? { [client.customFetch]: fetchSignedWith(secret) as client.CustomFetch } : {}),
  });
}

/** How this service proves itself: ProConnect wants the secret in the form; others take it as a header unless they say no. */
function authentication(secret: string, mustPost: boolean): client.ClientAuth {
  if (secret === '') return client.None();
  const [post, basic] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)];
  return (server, ...rest) => {
    const supported = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return mustPost || !supported.includes('client_secret_basic') ? post(server, ...rest) : basic(server, ...rest);
  };
}
