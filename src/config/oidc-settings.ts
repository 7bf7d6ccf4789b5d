import { setting } from './setting.js';
import { issuer, oneOf, text } from './setting-readers.js';

/** Signing in through an identity provider: ProConnect, Keycloak or another that speaks OpenID Connect. */
export const OIDC_SETTINGS = {
  oidcIssuer: setting({
    name: 'PROLONGE_OIDC_ISSUER',
    meaning:
      'Identity provider (OpenID Connect), such as https://auth.example.fr/realms/agents; empty: local accounts only.',
    default: '',
    read: issuer,
  }),
  oidcKind: setting({
    name: 'PROLONGE_OIDC_KIND',
    meaning: 'generic (Keycloak and others), or proconnect, which refuses PKCE and signs its answers.',
    default: 'generic',
    read: oneOf('generic', 'proconnect'),
  }),
  oidcClientId: setting({
    name: 'PROLONGE_OIDC_CLIENT_ID',
    meaning: 'How the identity provider calls this service.',
    default: '',
    read: text,
  }),
  oidcClientSecret: setting({
    name: 'PROLONGE_OIDC_CLIENT_SECRET',
    meaning: 'What this service proves itself with to the identity provider.',
    default: '',
    read: text,
  }),
  oidcAlgorithm: setting({
    name: 'PROLONGE_OIDC_ALGORITHM',
    meaning:
      'The one algorithm with which the identity provider signs for this service, as agreed with it: RS256, PS256, ES256, or HS256 (with the secret).',
    default: 'RS256',
    read: oneOf('RS256', 'PS256', 'ES256', 'HS256'),
  }),
  oidcLabel: setting({
    name: 'PROLONGE_OIDC_LABEL',
    meaning: 'Name of the identity provider on its sign-in button.',
    default: 'ProConnect',
    read: text,
  }),
} as const;
