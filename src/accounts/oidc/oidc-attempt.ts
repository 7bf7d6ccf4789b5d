/** A sign-in that left for the identity provider; every secret of it is 256 random bits, 43 characters. */
export type OidcAttempt = {
  /** comes back in the address, and in a cookie of the browser that left */
  readonly state: string;
  /** comes back signed, in the id token */
  readonly nonce: string;
  /** PKCE: proves that who exchanges the code asked for it; null towards ProConnect */
  readonly codeVerifier: string | null;
  /** page of ours to come back to */
  readonly returnTo: string;
};
