import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { countHit } from '../../database/count-hit.js';
import { Database } from '../../database/database.js';
import { Tenancy } from '../../database/tenancy/tenancy.js';
import { Clock } from '../../kernel/clock.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { Limit } from './limit.js';

/** Counts what is done too often, in the database, so that all instances count together. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one more `what` of `who`, kept whatever becomes of the request: call it outside any unit of work.
   * @param what a word of ours, at most 50 characters  @param who an address, an account, a token: kept hashed
   * @throws DomainError `too-many-requests` beyond the limit, with the seconds until the next window
   */
  async hit(what: string, who: string, limit: Limit): Promise<void> {
    const now = this.clock.now();
    const windowEndsAt = new Date(Date.parse(now) + limit.seconds * 1000).toISOString();
    const key = `${what}:${createHash('sha256').update(who).digest('hex')}`;
    const { hits, resetsAt } = await this.database.write(Tenancy.none(), (db) =>
      countHit(db, { key, now, windowEndsAt }),
    );
    if (hits <= limit.hits) return;
    const seconds = Math.max(1, Math.ceil((Date.parse(resetsAt) - Date.parse(now)) / 1000));
    throw new DomainError('too-many-requests', 'too-many', { seconds, minutes: Math.ceil(seconds / 60) });
  }
}
