import type { RefusalText } from './refusal-text.js';

/** What webhooks refuse. */
export const webhookRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'webhook-unknown': {
    title: 'Unknown webhook',
    sentence: 'No webhook of your organisations has the identifier "{id}". Check it in the list.',
  },
  'webhook-address-wrong': {
    title: 'Webhook address not valid',
    sentence:
      'This address does not fit. Give an https:// address, without credentials or "#", on port 443 or above 1023.',
  },
  'webhook-address-not-public': {
    title: 'Webhook address refused',
    sentence:
      'This address is not public: a webhook cannot reach an internal network. Give a public address, or ask the operator to list the host in PROLONGE_WEBHOOK_ALLOWED_HOSTS.',
  },
  'webhook-address-not-listed': {
    title: 'Host not allowed',
    sentence:
      'This service sends webhooks to the hosts of its list only, and this one is not in it. Ask the operator to add it to PROLONGE_WEBHOOK_ALLOWED_HOSTS.',
  },
  'webhook-actions-wrong': {
    title: 'Choice of actions not valid',
    sentence: 'Choose all actions ("*"), or 1 to 50 actions by their name, for example import-applied.',
  },
  'webhooks-too-many': {
    title: 'Too many webhooks',
    sentence: 'The organisation already has {most} webhooks, the most it can have. Remove one, then try again.',
  },
  'webhook-cannot-move': {
    title: 'Change not possible',
    sentence: 'The webhook is "{from}" and cannot become "{to}". Reload the list to see its state.',
  },
  'webhook-replay-wrong': {
    title: 'Start not found',
    sentence: 'The record of the organisation goes from 1 to {last}. Give a whole number between the two.',
  },
};
