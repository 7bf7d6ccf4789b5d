import { Inject, Injectable } from '@nestjs/common';
import { LessThan, type EntityManager } from 'typeorm';
import type { Caller } from '../accounts/access/caller.js';
import { SecretBox } from '../accounts/secrets/secret-box.js';
import { AuditService } from '../audit/audit.service.js';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { Database } from '../database/database.js';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import { Clock } from '../kernel/clock.js';
import { DomainError, type Facts } from '../kernel/domain-error.js';
import { Identifiers } from '../kernel/identifiers.js';
import { parseHeardActions } from './domain/heard-actions.js';
import { moveWebhook, type WebhookStatus } from './domain/webhook-status.js';
import { parseWebhookUrl } from './domain/webhook-url.js';
import { shownWebhook } from './shown-webhook.js';
import { newWebhookSecret } from './sign-message.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { WebhookPost } from './webhook-post.js';
import { WebhookQueue } from './webhook-queue.js';
import { WebhookEntity } from './webhook.entity.js';
import type { CreatedWebhook, NewWebhook, Webhook, WebhookDelivery } from './webhook.js';

/** Of one organisation: each is told of every act, so they are not to be many. */
const MOST = 20;

/** The webhooks of organisations, for those who manage them. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly identifiers: Identifiers,
    private readonly box: SecretBox,
    private readonly queue: WebhookQueue,
    private readonly post: WebhookPost,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Those in reach, oldest first. */
  list(tenancy: Tenancy): Promise<readonly Webhook[]> {
    return this.database.read(tenancy, async (db) =>
      (await db.find(WebhookEntity, { order: { createdAt: 'ASC', id: 'ASC' } })).map(shownWebhook),
    );
  }

  /** @throws DomainError `webhook-unknown` */
  find(tenancy: Tenancy, id: string): Promise<Webhook> {
    return this.database.read(tenancy, async (db) => shownWebhook(await known(db, id)));
  }

  /** The latest attempts, newest first. @throws DomainError `webhook-unknown` */
  deliveries(tenancy: Tenancy, id: string, limit: number): Promise<readonly WebhookDelivery[]> {
    return this.database.read(tenancy, async (db) => {
      await known(db, id);
      const order = { attemptedAt: 'DESC', id: 'DESC' } as const;
      return db.find(WebhookDeliveryEntity, { where: { webhookId: id }, order, take: limit });
    });
  }

  /**
   * Tells an address of what the organisation does from now on. The secret is answered here, and never again.
   * @throws DomainError `organisation-unknown`, `webhook-address-wrong`, `webhook-address-not-listed`,
   *   `webhook-address-not-public`, `webhook-actions-wrong`, `webhooks-too-many`
   */
  async create({ actor, tenancy }: Caller, wanted: NewWebhook): Promise<CreatedWebhook> {
    const { organisationId } = wanted;
    if (!tenancy.has(organisationId))
      throw new DomainError('organisation-unknown', 'not-found', { code: organisationId });
    const { href, host } = parseWebhookUrl(wanted.url, this.configuration.webhookAllowedHosts);
    const actions = parseHeardActions(wanted.actions);
    const secret = newWebhookSecret();
    const id = this.identifiers.next();
    const sealed = this.box.seal(secret);
    return this.database.write(tenancy, async (db) => {
      await this.audit.record(db, { organisationId, actor, action: 'webhook-created', subject: id, facts: { host } });
      if ((await db.countBy(WebhookEntity, { organisationId })) >= MOST) {
        throw new DomainError('webhooks-too-many', 'conflict', { most: MOST });
      }
      const now = this.clock.now();
      const row: WebhookEntity = {
        ...{ id, organisationId, url: href, secret: sealed, actions, status: 'active', failures: 0, lastStatus: null },
        ...{
          cursor: await this.audit.length(db, organisationId),
          nextAttemptAt: now,
          createdBy: actor,
          createdAt: now,
        },
      };
      await db.insert(WebhookEntity, row);
      return { webhook: shownWebhook(row), secret };
    });
  }

  /** Keeps what happens meanwhile for later. @throws DomainError `webhook-unknown`, `webhook-cannot-move` */
  pause(caller: Caller, id: string): Promise<void> {
    return this.move(caller, id, 'paused', 'webhook-paused');
  }

  /** Goes on where it stopped, at once. @throws DomainError `webhook-unknown`, `webhook-cannot-move` */
  resume(caller: Caller, id: string): Promise<void> {
    return this.move(caller, id, 'active', 'webhook-resumed');
  }

  /** With its deliveries. @throws DomainError `webhook-unknown` */
  remove({ actor, tenancy }: Caller, id: string): Promise<void> {
    return this.database.write(tenancy, async (db) => {
      const webhook = await known(db, id);
      await db.delete(WebhookDeliveryEntity, { webhookId: id });
      await db.delete(WebhookEntity, { id });
      await this.record(db, webhook, actor, 'webhook-removed', { host: new URL(webhook.url).hostname });
    });
  }

  /**
   * Tells again everything from a place in the record of acts; what arrived already comes with the same `webhook-id`.
   * @param fromSequence of the first act to tell, 1 for all there is
   * @throws DomainError `webhook-unknown`, `webhook-replay-wrong`
   */
  replay({ actor, tenancy }: Caller, id: string, fromSequence: number): Promise<void> {
    return this.database.write(tenancy, async (db) => {
      const webhook = await known(db, id);
      const length = await this.audit.length(db, webhook.organisationId);
      if (!Number.isSafeInteger(fromSequence) || fromSequence < 1 || fromSequence > length) {
        throw new DomainError('webhook-replay-wrong', 'invalid', { last: length });
      }
      const nextAttemptAt = this.clock.now();
      await db.update(WebhookEntity, { id }, { cursor: fromSequence - 1, failures: 0, nextAttemptAt });
      await this.record(db, webhook, actor, 'webhook-replayed', { fromSequence });
    });
  }

  /** Sends a message of type `webhook-test` now, whatever the status, and says what became of it. @throws DomainError `webhook-unknown` */
  async sendTest({ actor, tenancy }: Caller, id: string): Promise<WebhookDelivery> {
    const webhook = await this.database.read(tenancy, (db) => known(db, id));
    const timestamp = this.clock.now();
    const data = { organisationId: webhook.organisationId, actor };
    const message = {
      id: `msg_${this.identifiers.next()}`,
      body: JSON.stringify({ type: 'webhook-test', timestamp, data }),
    };
    const result = await this.post.send(webhook, message, new AbortController().signal);
    await this.database.write(tenancy, (db) => this.queue.keep(db, webhook, null, result));
    const { outcome, httpStatus, durationMs } = result;
    return { sequence: null, attemptedAt: timestamp, outcome, httpStatus, durationMs };
  }

  /** For upkeep, in a unit of work for everyone. @param before instant @returns how many attempts are forgotten */
  async forgetDeliveries(db: EntityManager, before: string): Promise<number> {
    return (await db.delete(WebhookDeliveryEntity, { attemptedAt: LessThan(before) })).affected ?? 0;
  }

  private move({ actor, tenancy }: Caller, id: string, to: WebhookStatus, action: string): Promise<void> {
    return this.database.write(tenancy, async (db) => {
      const webhook = await known(db, id);
      const status = moveWebhook(webhook.status, to);
      const fresh = to === 'active' ? { failures: 0, nextAttemptAt: this.clock.now() } : {};
      const moved = await db.update(WebhookEntity, { id, status: webhook.status }, { status, ...fresh });
      if (moved.affected !== 1) throw new DomainError('webhook-cannot-move', 'conflict', { from: webhook.status, to });
      await this.record(db, webhook, actor, action, {});
    });
  }

  private record(
    db: EntityManager,
    { id, organisationId }: WebhookEntity,
    actor: string,
    action: string,
    facts: Facts,
  ) {
    return this.audit.record(db, { organisationId, actor, action, subject: id, facts });
  }
}

async function known(db: EntityManager, id: string): Promise<WebhookEntity> {
  const found = await db.findOneBy(WebhookEntity, { id });
  if (!found) throw new DomainError('webhook-unknown', 'not-found', { id });
  return found;
}
