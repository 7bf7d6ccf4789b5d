import type { Webhook } from './webhook.js';
import type { WebhookEntity } from './webhook.entity.js';

/** What may be shown of a stored webhook. */
export function shownWebhook(row: WebhookEntity): Webhook {
  const { id, organisationId, actions, status, failures, lastStatus, createdBy, createdAt } = row;
  const { origin, pathname, search } = new URL(row.url);
  return {
    ...{ id, organisationId, actions, status, failures, lastStatus, createdBy, createdAt },
    destination: `${origin}${pathname}${search === '' ? '' : '?…'}`,
    toldUpTo: row.cursor,
    retriesAt: status === 'active' && failures > 0 ? row.nextAttemptAt : null,
  };
}
