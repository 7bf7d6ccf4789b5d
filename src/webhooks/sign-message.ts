import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
/** 24 to 64 in Standard Webhooks 1.0. */
const SECRET_BYTES = 32;

/** `whsec_` and 256 random bits: what the receiver verifies messages with, shown once. */
export const newWebhookSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

/**
 * The headers by which a receiver knows a message is ours, whole and recent (Standard Webhooks 1.0, symmetric).
 * @param id the same each time a message is sent again; without a full stop
 * @param sentAt instant of this attempt
 */
export function signMessage(
  { id, sentAt, body }: { readonly id: string; readonly sentAt: string; readonly body: string },
  secret: string,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(Date.parse(sentAt) / 1000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
