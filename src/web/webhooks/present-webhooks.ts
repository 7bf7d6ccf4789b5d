import type { Webhook } from '../../webhooks/webhook.js';
import type { WebhookStatus } from '../../webhooks/domain/webhook-status.js';
import { presentPager } from '../components/present-pager.js';
import type { Tone } from '../components/tone.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { sayLastAnswer } from './say-last-answer.js';
import type { WebhooksView } from './webhook-views.js';

const WEBHOOKS_A_PAGE = 25;
const TONES: Readonly<Record<WebhookStatus, Tone>> = { active: 'good', paused: 'caution', disabled: 'danger' };

export type WebhooksFacts = {
  /** all of them */
  readonly webhooks: readonly Webhook[];
  readonly organisationNames: Readonly<Record<string, string>>;
  /** from 1 */
  readonly page: number;
  readonly isJustRemoved: boolean;
};

/** One page of the webhooks. */
export function presentWebhooks(facts: WebhooksFacts, locale: Locale): WebhooksView {
  const { words, format } = locale;
  const { list, empty, one } = words.webhooks;
  const { webhooks, organisationNames, page } = facts;
  const start = (page - 1) * WEBHOOKS_A_PAGE;
  const shown = webhooks.slice(start, start + WEBHOOKS_A_PAGE);
  const total = webhooks.length;
  const position =
    shown.length === total
      ? list.caption(total)
      : list.captionRange(format.integer(start + 1), format.integer(start + shown.length), total);
  return {
    done: facts.isJustRemoved ? one.done.removed : null,
    caption: position,
    pager: presentPager({ page, size: WEBHOOKS_A_PAGE, total, position, hrefOf: routes.webhooksPage }),
    rows: shown.map((webhook) => ({
      cells: [
        { text: webhook.destination, href: routes.webhook(webhook.id) },
        organisationNames[webhook.organisationId] ?? '',
        webhook.actions === '*' ? words.webhooks.allActions : words.webhooks.someActions(webhook.actions.length),
        sayLastAnswer(webhook, locale),
        { text: words.webhooks.status[webhook.status], tone: TONES[webhook.status] },
      ],
    })),
    empty: total > 0 ? null : { ...empty, action: { label: empty.action, href: routes.newWebhook } },
  };
}
