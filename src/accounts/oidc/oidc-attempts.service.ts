import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import { instantPlus } from '../domain/instant.js';
import { hashOf, newSecret } from '../secrets/secret-hash.js';
import { OidcAttemptEntity } from '../sessions/oidc-attempt.entity.js';
import type { OidcAttempt } from './oidc-attempt.js';

/** From the button to the return: enough to find a telephone and its code. */
const ATTEMPT_MINUTES = 10;

/** The sign-ins that left for the identity provider and have not come back. */
@Injectable()
export class OidcAttemptsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Remembers a sign-in that leaves; those that never came back are forgotten on the way. */
  async start(returnTo: string, withPkce: boolean): Promise<OidcAttempt> {
    const attempt = { state: newSecret(), nonce: newSecret(), codeVerifier: withPkce ? newSecret() : null, returnTo };
    const { state, ...kept } = attempt;
    const createdAt = this.clock.now();
    await this.database.write(Tenancy.none(), async (db) => {
      await db.delete(OidcAttemptEntity, { createdAt: LessThanOrEqual(instantPlus(createdAt, -ATTEMPT_MINUTES)) });
      await db.insert(OidcAttemptEntity, { ...kept, stateHash: hashOf(state), createdAt });
    });
    return attempt;
  }

  /**
   * Takes a sign-in that comes back: whoever comes second with the same state, even at the same moment, finds nothing.
   * @throws DomainError `oidc-attempt-unknown` when it never left, was taken, or left more than ten minutes ago
   */
  async take(state: string): Promise<OidcAttempt> {
    const stateHash = hashOf(state);
    const oldest = instantPlus(this.clock.now(), -ATTEMPT_MINUTES);
    const found = await this.database.write(Tenancy.none(), async (db) => {
      const attempt = await db.findOneBy(OidcAttemptEntity, { stateHash });
      const taken = await db.delete(OidcAttemptEntity, { stateHash });
      return taken.affected === 1 ? attempt : null;
    });
    if (found === null || found.createdAt <= oldest) throw new DomainError('oidc-attempt-unknown', 'invalid');
    const { nonce, codeVerifier, returnTo } = found;
    return { state, nonce, codeVerifier, returnTo };
  }
}
