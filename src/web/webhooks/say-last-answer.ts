import type { Webhook } from '../../webhooks/webhook.js';
import type { Locale } from '../wording/locale.js';

/** The latest answer of a receiver, or that there was none. */
export const sayLastAnswer = ({ lastStatus }: Pick<Webhook, 'lastStatus'>, { words }: Locale): string =>
  lastStatus === null ? words.webhooks.noAnswer : words.webhooks.answer(String(lastStatus));
