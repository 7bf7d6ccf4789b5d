import type { Webhook, WebhookDelivery } from '../../webhooks/webhook.js';
import type { Row } from '../components/data-table.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { sayLastAnswer } from './say-last-answer.js';
import type { WebhookView } from './webhook-views.js';

/** How many of the latest messages are shown. */
export const DELIVERIES_SHOWN = 10;

/** What the address of a webhook's page may say was just done. */
export const WEBHOOK_OUTCOMES = ['paused', 'resumed', 'replayed'] as const;
export type WebhookOutcome = (typeof WEBHOOK_OUTCOMES)[number];

export type WebhookFacts = {
  readonly webhook: Webhook;
  readonly deliveries: readonly WebhookDelivery[];
  readonly organisationName: string;
  readonly form?: FormState;
  /** a test that was just sent counts as an outcome of its own */
  readonly outcome: WebhookOutcome | WebhookDelivery | null;
};

/** A webhook: what it is told, whether it answers, and what can be done. */
export function presentWebhook(facts: WebhookFacts, locale: Locale): WebhookView {
  const { words, format } = locale;
  const { webhook, deliveries, form = BLANK } = facts;
  const { one, list, status } = words.webhooks;
  const { id, failures, retriesAt, actions } = webhook;
  return {
    destination: webhook.destination,
    done: outcomeOf(facts, locale),
    facts: [
      { term: list.status, content: status[webhook.status] },
      { term: list.organisation, content: facts.organisationName },
      { term: list.actions, content: actions === '*' ? words.webhooks.allActions : actions.join(', ') },
      { term: list.lastStatus, content: sayLastAnswer(webhook, locale) },
      { term: one.toldUpTo, content: one.act(format.integer(webhook.toldUpTo)) },
      ...(failures > 0 ? [{ term: one.failures, content: format.integer(failures) }] : []),
      ...(retriesAt !== null ? [{ term: one.retriesAt, content: format.instant(retriesAt) }] : []),
      { term: one.createdAt, content: format.dayOf(webhook.createdAt) },
    ],
    deliveries: deliveries.map((delivery) => deliveryRow(delivery, locale)),
    acts: [
      { label: one.test, how: '', action: routes.webhookAct(id, 'test') },
      webhook.status === 'active'
        ? { label: one.pause, how: one.pauseHow, action: routes.webhookAct(id, 'pause') }
        : { label: one.resume, how: '', action: routes.webhookAct(id, 'resume') },
    ],
    replay: { form, action: routes.webhookAct(id, 'replay') },
    remove: {
      sentence: one.removeSentence(webhook.destination, deliveries.length),
      action: routes.webhookAct(id, 'remove'),
    },
  };
}

function outcomeOf({ outcome }: WebhookFacts, { words }: Locale): WebhookView['done'] {
  const { one, outcome: outcomes } = words.webhooks;
  if (outcome === null) return null;
  if (typeof outcome === 'string') return { tone: 'good', sentence: one.done[outcome] };
  const tone = outcome.outcome === 'delivered' ? 'good' : 'caution';
  return { tone, sentence: one.tested(outcomes[outcome.outcome]) };
}

function deliveryRow({ sequence, attemptedAt, outcome, httpStatus, durationMs }: WebhookDelivery, locale: Locale): Row {
  const { words, format } = locale;
  const said = words.webhooks.outcome[outcome];
  return {
    cells: [
      format.instantInTable(attemptedAt),
      sequence === null ? words.webhooks.one.isTest : words.webhooks.one.act(format.integer(sequence)),
      {
        text: httpStatus === null ? said : `${said} (${words.webhooks.answer(String(httpStatus))})`,
        tone: outcome === 'delivered' ? 'good' : 'danger',
      },
      format.integer(durationMs),
    ],
  };
}
