import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { AuditChainEntity } from '../audit/audit-chain.entity.js';
import type { AuditEntryEntity } from '../audit/audit-entry.entity.js';
import { AuditService } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Tenancy } from '../database/tenancy/tenancy.js';
import { Clock } from '../kernel/clock.js';
import { Identifiers } from '../kernel/identifiers.js';
import type { Random } from '../kernel/random.js';
import { retryAfterSeconds } from './domain/retry-after-seconds.js';
import { retryDelay } from './domain/retry-delay.js';
import { moveWebhook } from './domain/webhook-status.js';
import { JITTER } from './jitter.js';
import type { PostResult } from './outbound-post.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { WebhookEntity } from './webhook.entity.js';

/** Longer than a post may take (15 s), with room for clocks that differ: then another instance takes over. */
const LEASE_MS = 60_000;

/** A webhook that this instance, and no other, sends to until `nextAttemptAt`. */
export type HeldWebhook = Readonly<WebhookEntity>;

/** Who sends to which webhook, what comes next, and what became of it; shared by all instances through the database. */
@Injectable()
export class WebhookQueue {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    @Inject(JITTER) private readonly jitter: Random,
  ) {}

  /** Those that have something to tell and may be tried now, the longest waiting first. */
  due(limit: number): Promise<readonly WebhookEntity[]> {
    return this.database.read(Tenancy.everyone(), (db) =>
      db
        .createQueryBuilder(WebhookEntity, 'webhook')
        .innerJoin(
          AuditChainEntity,
          'chain',
          'chain.organisationId = webhook.organisationId AND chain.length > webhook.cursor',
        )
        .where({ status: 'active', nextAttemptAt: LessThanOrEqual(this.clock.now()) })
        .orderBy('webhook.nextAttemptAt')
        .limit(limit)
        .getMany(),
    );
  }

  /** Takes the lease, unless somebody else did since it was seen; null then. */
  claim(seen: WebhookEntity): Promise<HeldWebhook | null> {
    return this.database.write(tenancyOf(seen), async (db) => {
      const lease = this.later(LEASE_MS);
      const { id, nextAttemptAt } = seen;
      const taken = await db.update(WebhookEntity, { id, nextAttemptAt, status: 'active' }, { nextAttemptAt: lease });
      return taken.affected === 1 ? db.findOneBy(WebhookEntity, { id }) : null;
    });
  }

  /** The next act to tell; null when there is none, and the lease is given back. */
  next(held: HeldWebhook): Promise<AuditEntryEntity | null> {
    const { organisationId, cursor, actions } = held;
    return this.database.write(tenancyOf(held), async (db) => {
      // Read first: whatever comes later is not among what the search below has looked through.
      const length = await this.audit.length(db, organisationId);
      const act = await this.audit.nextAfter(db, organisationId, cursor, actions === '*' ? null : actions);
      if (act === null) await this.change(db, held, { cursor: length, nextAttemptAt: this.clock.now() });
      return act;
    });
  }

  /** Gives the lease back as it was: nothing was tried. */
  async release(held: HeldWebhook): Promise<void> {
    await this.database.write(tenancyOf(held), (db) => this.change(db, held, { nextAttemptAt: this.clock.now() }));
  }

  /**
   * Keeps what became of an attempt, and decides what follows: the next act, another attempt later, or none any more.
   * @returns the webhook, its lease renewed, when it may go on at once; null when not, or when the lease was lost
   */
  settle(held: HeldWebhook, sequence: number, result: PostResult): Promise<HeldWebhook | null> {
    return this.database.write(tenancyOf(held), async (db) => {
      await this.keep(db, held, sequence, result);
      const isDelivered = result.outcome === 'delivered';
      const lastStatus = result.httpStatus ?? held.lastStatus;
      const changes = isDelivered
        ? { cursor: sequence, failures: 0, nextAttemptAt: this.later(LEASE_MS) }
        : this.afterFailure(held, result);
      if (!(await this.change(db, held, { ...changes, lastStatus }))) return null;
      if (changes.status === 'disabled') await this.recordDisabled(db, held, result);
      const row = await db.findOneBy(WebhookEntity, { id: held.id });
      return isDelivered && row?.status === 'active' ? row : null;
    });
  }

  /** Keeps an attempt for those who look why something did not arrive. */
  async keep(db: EntityManager, webhook: HeldWebhook, sequence: number | null, result: PostResult): Promise<void> {
    const { outcome, httpStatus, durationMs } = result;
    await db.insert(WebhookDeliveryEntity, {
      id: this.identifiers.next(),
      organisationId: webhook.organisationId,
      webhookId: webhook.id,
      ...{ sequence, attemptedAt: this.clock.now(), outcome, httpStatus, durationMs },
    });
  }

  private afterFailure(held: HeldWebhook, { outcome, retryAfter }: PostResult): Partial<WebhookEntity> {
    const failures = held.failures + 1;
    const now = this.clock.now();
    const delay = outcome === 'gone' ? null : retryDelay(failures, retryAfterSeconds(retryAfter, now), this.jitter);
    if (delay !== null) return { failures, nextAttemptAt: this.later(delay) };
    return { failures, nextAttemptAt: now, status: moveWebhook('active', 'disabled') };
  }

  private async recordDisabled(db: EntityManager, { id, organisationId }: HeldWebhook, { outcome }: PostResult) {
    const facts = { because: outcome };
    await this.audit.record(db, { organisationId, actor: 'service', action: 'webhook-disabled', subject: id, facts });
  }

  /** Whether the lease was still ours, and the webhook where we left it. */
  private async change(
    db: EntityManager,
    { id, cursor, nextAttemptAt }: HeldWebhook,
    changes: Partial<WebhookEntity>,
  ): Promise<boolean> {
    const { actions: _unchanged, ...columns } = changes;
    return (await db.update(WebhookEntity, { id, cursor, nextAttemptAt }, columns)).affected === 1;
  }

  private later(milliseconds: number): string {
    return new Date(Date.parse(this.clock.now()) + milliseconds).toISOString();
  }
}

const tenancyOf = ({ organisationId }: Pick<WebhookEntity, 'organisationId'>): Tenancy => Tenancy.of([organisationId]);
