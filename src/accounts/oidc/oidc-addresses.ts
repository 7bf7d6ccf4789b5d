import type { Configuration } from '../../config/configuration.js';

/** Where the identity provider sends browsers back to: both are registered with it, to the letter. */
export type OidcAddresses = { readonly afterSignIn: string; readonly afterSignOut: string };

/** The addresses of ours that the provider must know, made from the settings and never from a request. */
export function oidcAddresses({ publicUrl, port }: Pick<Configuration, 'publicUrl' | 'port'>): OidcAddresses {
  const base = publicUrl ?? `http://localhost:${port}`;
  return { afterSignIn: `${base}/connexion/oidc/retour`, afterSignOut: `${base}/connexion` };
}
