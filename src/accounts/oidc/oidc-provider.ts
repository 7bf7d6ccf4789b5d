import { Inject, Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { instantPlus } from '../domain/instant.js';
import { providerIdentity, type ProviderIdentity } from '../domain/provider-identity.js';
import { authorizationParameters } from './authorization-parameters.js';
import { discoverProvider } from './discover-provider.js';
import { oidcAddresses, type OidcAddresses } from './oidc-addresses.js';
import type { OidcAttempt } from './oidc-attempt.js';
import { oidcFailure } from './oidc-failure.js';
import { checkSecretSignature } from './secret-signature.js';

/** What a provider publishes about itself changes when it is upgraded: it is asked for again after that time. */
const DISCOVERY_MINUTES = 60;

/** The identity provider of the settings: what is asked of it, and what its answers are worth. */
@Injectable()
export class OidcProvider {
  private readonly logger = new Logger('OpenID Connect');
  private readonly addresses: OidcAddresses;
  private discovered: { readonly found: Promise<client.Configuration>; readonly until: string } | null = null;

  constructor(
    @Inject(CONFIGURATION) private readonly settings: Configuration,
    private readonly clock: Clock,
  ) {
    this.addresses = oidcAddresses(settings);
  }

  get isConfigured(): boolean {
    return this.settings.oidcIssuer !== null && this.settings.oidcClientId !== '';
  }

  /** ProConnect refuses PKCE; it also sees itself to the second factor, and to the verification of addresses. */
  get isProConnect(): boolean {
    return this.settings.oidcKind === 'proconnect';
  }

  /** Where the browser goes to sign in. @throws DomainError `oidc-unavailable`, `oidc-failed` */
  authorizationUrl(attempt: OidcAttempt): Promise<string> {
    return this.ask(async (provider) => {
      const { oidcKind } = this.settings;
      const parameters = await authorizationParameters(oidcKind, this.addresses.afterSignIn, attempt);
      return client.buildAuthorizationUrl(provider, parameters).href;
    });
  }

  /**
   * Exchanges what the browser brought back for an identity, every signature and claim of which was checked. At once:
   * ProConnect's codes live 30 s, its access tokens 60 s; neither is kept.
   * @param brought query of the address to which the provider sent the browser back
   * @throws DomainError `oidc-unavailable`, `oidc-refused`, `oidc-failed`
   */
  exchange(brought: string, attempt: OidcAttempt): Promise<{ identity: ProviderIdentity; idToken: string }> {
    return this.ask(async (provider) => {
      const callback = new URL(this.addresses.afterSignIn);
      callback.search = brought;
      const tokens = await client.authorizationCodeGrant(provider, callback, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
        ...(attempt.codeVerifier === null ? {} : { pkceCodeVerifier: attempt.codeVerifier }),
      });
      const [idToken, claims] = [tokens.id_token, tokens.claims()];
      if (idToken === undefined || claims === undefined) throw wrong('id_token');
      this.checkIdToken(idToken, claims);
      const userInfo = await this.userInfo(provider, tokens.access_token, claims);
      const { issuer } = provider.serverMetadata();
      const identity = providerIdentity(issuer, { idToken: claims, userInfo }, this.isProConnect);
      if (identity === null) throw wrong('sub');
      return { identity, idToken };
    });
  }

  /** Where the browser goes to sign out there too; null when the provider has no such page. */
  endSessionUrl(idToken: string, state: string): Promise<string | null> {
    return this.ask((provider) => {
      if (provider.serverMetadata().end_session_endpoint === undefined) return Promise.resolve(null);
      const asked = { id_token_hint: idToken, state, post_logout_redirect_uri: this.addresses.afterSignOut };
      const url = client.buildEndSessionUrl(provider, asked);
      if (this.isProConnect) url.searchParams.delete('client_id'); // not one of the three that it lists
      return Promise.resolve(url.href);
    });
  }

  /** What `openid-client` leaves to us: the signature with the secret, and for whom a token with one audience was made. */
  private checkIdToken(idToken: string, claims: client.IDToken): void {
    if (this.settings.oidcAlgorithm === 'HS256') checkSecretSignature(idToken, this.settings.oidcClientSecret);
    if (claims.azp !== undefined && claims.azp !== this.settings.oidcClientId) throw wrong('azp');
  }

  /** Asked of ProConnect always, of others when the id token does not say the address. */
  private async userInfo(
    provider: client.Configuration,
    accessToken: string,
    { sub, email }: client.IDToken,
  ): Promise<Record<string, unknown>> {
    const isOffered = provider.serverMetadata().userinfo_endpoint !== undefined;
    if (!this.isProConnect && (email !== undefined || !isOffered)) return {};
    const said = await client.fetchUserInfo(provider, accessToken, sub);
    // `openid-client` compares both where they are present; in a signed answer they must be.
    if (this.isProConnect && (said.iss === undefined || said.aud === undefined)) throw wrong('userinfo');
    return said;
  }

  /** Runs something with the provider; what goes wrong becomes a refusal, and a line in the log without anything secret. */
  private async ask<T>(work: (provider: client.Configuration) => Promise<T>): Promise<T> {
    try {
      return await work(await this.discover());
    } catch (error) {
      const failure = oidcFailure(error);
      this.logger.warn(`${failure.code} ${Object.values(failure.facts).join(' ')}`.trim());
      throw failure;
    }
  }

  /** Once for all who wait; a failure is not kept, so that the next one asks again. */
  private async discover(): Promise<client.Configuration> {
    const now = this.clock.now();
    if (this.discovered === null || this.discovered.until <= now) {
      this.discovered = { found: discoverProvider(this.settings), until: instantPlus(now, DISCOVERY_MINUTES) };
    }
    const current = this.discovered;
    try {
      return await current.found;
    } catch (error) {
      if (this.discovered === current) this.discovered = null;
      throw error;
    }
  }
}

const wrong = (reason: string): DomainError => new DomainError('oidc-failed', 'forbidden', { reason });
