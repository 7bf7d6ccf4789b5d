import type { DeliveryOutcome } from './domain/delivery-outcome.js';
import type { HeardActions } from './domain/heard-actions.js';
import type { WebhookStatus } from './domain/webhook-status.js';

/** A webhook as other rooms see it: without its secret, and without what its address may hide after `?`. */
export type Webhook = {
  readonly id: string;
  readonly organisationId: string;
  readonly destination: string;
  readonly actions: HeardActions;
  readonly status: WebhookStatus;
  /** place in the record of acts up to which everything was told */
  readonly toldUpTo: number;
  /** in a row */
  readonly failures: number;
  /** when it is tried again; null when nothing failed */
  readonly retriesAt: string | null;
  /** HTTP status of the latest answer */
  readonly lastStatus: number | null;
  readonly createdBy: string;
  readonly createdAt: string;
};

export type NewWebhook = {
  readonly organisationId: string;
  readonly url: string;
  readonly actions: HeardActions;
};

/** What creating one answers: the only time that its secret is told. */
export type CreatedWebhook = { readonly webhook: Webhook; readonly secret: string };

/** One attempt. */
export type WebhookDelivery = {
  /** place of the act in the record; null for a test */
  readonly sequence: number | null;
  readonly attemptedAt: string;
  readonly outcome: DeliveryOutcome;
  readonly httpStatus: number | null;
  readonly durationMs: number;
};
