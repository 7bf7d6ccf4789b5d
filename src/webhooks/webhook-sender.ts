import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { webhookBody } from './domain/webhook-body.js';
import { WebhookPost } from './webhook-post.js';
import { WebhookQueue, type HeldWebhook } from './webhook-queue.js';
import type { WebhookEntity } from './webhook.entity.js';

const EVERY_MS = 5_000;
/** Webhooks sent to at the same time: a slow receiver holds one place, for 15 s at most. */
const AT_ONCE = 16;
/** Messages to one webhook before others have their turn. */
const IN_A_ROW = 100;
/** How long a stop waits for receivers that are answering. */
const GRACE_MS = 3_000;

/**
 * Tells webhooks of the acts of their organisation: in their order, each at least once. Any number of instances may run
 * it. A receiver knows a message that comes twice by its `webhook-id`.
 */
@Injectable()
export class WebhookSender implements BeforeApplicationShutdown {
  private readonly logger = new Logger(WebhookSender.name);
  private readonly rounds = new Set<Promise<unknown>>();
  private readonly interruption = new AbortController();
  private timer: NodeJS.Timeout | null = null;
  private isStopping = false;
  private busy = 0;

  constructor(
    private readonly queue: WebhookQueue,
    private readonly post: WebhookPost,
  ) {}

  /** From now on, every few seconds, until `stop`. The server starts it; a command does not. */
  start(): void {
    this.timer ??= setInterval(() => this.round(), EVERY_MS).unref();
  }

  /** Sends what is due now. @returns how many messages arrived */
  async deliverDue(): Promise<number> {
    if (this.isStopping || this.busy >= AT_ONCE) return 0;
    const due = await this.queue.due(AT_ONCE - this.busy);
    const delivered = await Promise.all(due.map((webhook) => this.deliver(webhook)));
    return delivered.reduce((sum, count) => sum + count, 0);
  }

  /** Sends nothing more, and waits a little for what is on its way; the rest is sent again by whoever starts next. */
  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.timer !== null) clearInterval(this.timer);
    const grace = setTimeout(() => this.interruption.abort(), GRACE_MS);
    await Promise.all(this.rounds);
    clearTimeout(grace);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  /** A round does not wait for the one before: what that one holds is not due. */
  private round(): void {
    const round = this.deliverDue().catch((error: unknown) => this.complain('round', error));
    this.rounds.add(round);
    void round.finally(() => this.rounds.delete(round));
  }

  private async deliver(seen: WebhookEntity): Promise<number> {
    this.busy += 1;
    try {
      const held = await this.queue.claim(seen);
      return held === null ? 0 : await this.tell(held);
    } catch (error) {
      // The lease stays until it lapses: then somebody tries again.
      this.complain(seen.id, error);
      return 0;
    } finally {
      this.busy -= 1;
    }
  }

  private async tell(claimed: HeldWebhook): Promise<number> {
    let held: HeldWebhook | null = claimed;
    for (let count = 0; ; count += 1) {
      if (count === IN_A_ROW || this.isStopping) {
        await this.queue.release(held);
        return count;
      }
      const act = await this.queue.next(held);
      if (act === null) return count;
      const message = { id: `msg_${act.id}`, body: webhookBody(act) };
      const result = await this.post.send(held, message, this.interruption.signal);
      if (result.outcome === 'interrupted') {
        await this.queue.release(held);
        return count;
      }
      held = await this.queue.settle(held, act.sequence, result);
      if (held === null) return result.outcome === 'delivered' ? count + 1 : count;
    }
  }

  /** The kind of error only: its words may quote an address, and what hides in it. */
  private complain(about: string, error: unknown): void {
    this.logger.error(`webhooks, ${about}: ${error instanceof Error ? error.name : typeof error}`);
  }
}
