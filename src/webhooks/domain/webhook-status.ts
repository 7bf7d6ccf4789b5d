import { DomainError } from '../../kernel/domain-error.js';

/** `disabled`: the receiver said 410, or failed for three days; `paused`: somebody of the organisation wanted it so. */
export type WebhookStatus = 'active' | 'paused' | 'disabled';

const NEXT: Readonly<Record<WebhookStatus, readonly WebhookStatus[]>> = {
  active: ['paused', 'disabled'],
  paused: ['active', 'disabled'],
  disabled: ['active'],
};

/** @throws DomainError `webhook-cannot-move` */
export function moveWebhook(from: WebhookStatus, to: WebhookStatus): WebhookStatus {
  if (!NEXT[from].includes(to)) throw new DomainError('webhook-cannot-move', 'conflict', { from, to });
  return to;
}
