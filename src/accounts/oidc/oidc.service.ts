import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { DomainError } from '../../kernel/domain-error.js';
import { ownPath } from '../../kernel/own-path.js';
import { stageAfterPassword } from '../domain/second-factor.js';
import { hashOf, newSecret } from '../secrets/secret-hash.js';
import type { Origin } from '../sessions/origin.js';
import { SecurityLog } from '../sessions/security-log.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { OidcAttemptsService } from './oidc-attempts.service.js';
import { OidcPeopleService } from './oidc-people.service.js';
import { OidcProvider } from './oidc-provider.js';

/** Signing in, and out, through the identity provider of the settings. */
@Injectable()
export class OidcService {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly provider: OidcProvider,
    private readonly attempts: OidcAttemptsService,
    private readonly people: OidcPeopleService,
    private readonly sessions: SessionsService,
    private readonly log: SecurityLog,
  ) {}

  /** Whether there is a provider: without one, there is no button and no such route. */
  get isConfigured(): boolean {
    return this.provider.isConfigured;
  }

  /** Name of the provider on its button. */
  get label(): string {
    return this.configuration.oidcLabel;
  }

  /**
   * A sign-in leaves for the provider. The door puts `state` in a cookie of that browser (10 minutes), then redirects.
   * @param returnTo page of ours to come back to; the first one when it is none of ours
   * @throws DomainError `oidc-unavailable`, `oidc-failed`
   */
  async begin(returnTo: string): Promise<{ redirectTo: string; state: string }> {
    this.mustBeConfigured();
    const attempt = await this.attempts.start(ownPath(returnTo) ?? '/', !this.provider.isProConnect);
    return { redirectTo: await this.provider.authorizationUrl(attempt), state: attempt.state };
  }

  /**
   * A sign-in comes back from the provider: opens a session.
   * @param callbackUrl the address asked for; only its query counts
   * @param stateCookie what `begin` put in the browser; another browser's return is refused (login CSRF)
   * @param replaces the session secret that the browser still held: that session ends
   * @returns the secret of the session, which may await a second factor, and where to go once it is open
   * @throws DomainError `oidc-attempt-unknown`, `oidc-refused`, `oidc-failed`, `oidc-unavailable`, `oidc-no-account`,
   *   `oidc-account-closed`
   */
  async complete(
    callbackUrl: URL,
    stateCookie: string,
    origin: Origin,
    replaces: string | null = null,
  ): Promise<{ secret: string; returnTo: string }> {
    this.mustBeConfigured();
    const state = callbackUrl.searchParams.get('state') ?? '';
    if (!isSame(state, stateCookie)) throw new DomainError('oidc-attempt-unknown', 'invalid');
    const attempt = await this.attempts.take(state);
    try {
      const { identity, idToken } = await this.provider.exchange(callbackUrl.search, attempt);
      const person = await this.people.find(identity);
      const isVouchedFor = this.provider.isProConnect || identity.usedSeveralFactors;
      const stage = isVouchedFor ? 'open' : stageAfterPassword(person.roles, person.hasSecondFactor);
      const opening = { personId: person.id, method: 'oidc', stage, origin, idToken, replaces } as const;
      const { secret, id } = await this.sessions.open(opening);
      if (person.organisationId !== null) await this.sessions.chooseOrganisation(id, person.organisationId);
      await this.log.note(stage === 'open' ? 'signed-in' : 'second-factor-asked', person.id, origin);
      return { secret, returnTo: attempt.returnTo };
    } catch (error) {
      if (error instanceof DomainError) await this.log.note('sign-in-failed', null, origin);
      throw error;
    }
  }

  /**
   * Where the browser goes to sign out of the provider too, asked before the session is closed; null when it was opened
   * otherwise, or when the provider is away or has no such page: signing out here never depends on it.
   */
  async endSessionUrl(sessionId: string): Promise<string | null> {
    const idToken = this.isConfigured ? await this.sessions.idTokenOf(sessionId) : null;
    if (idToken === null) return null;
    try {
      return await this.provider.endSessionUrl(idToken, newSecret());
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  private mustBeConfigured(): void {
    if (!this.isConfigured) throw new DomainError('oidc-unavailable', 'unavailable');
  }
}

/** Compared by their hashes, which have one length and tell nothing. An empty one is no state. */
const isSame = (one: string, other: string): boolean =>
  one !== '' && timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
