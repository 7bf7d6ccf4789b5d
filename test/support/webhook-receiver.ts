import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createServer as createPlain,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/project-root.js';

const pem = (name: string): string => readFileSync(join(projectRoot, 'test/fixtures/webhook-receiver', name), 'utf8');

/** The name on the receiver's certificate, and the only authority that vouches for it: itself. */
export const RECEIVER_NAME = 'receiver.webhooks.test';
export const RECEIVER_AUTHORITY = pem('receiver.pem');

export type ReceivedPost = { readonly headers: IncomingHttpHeaders; readonly path: string; readonly body: string };
/** A status and headers; null never answers. */
type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
} | null;

export type WebhookReceiver = {
  readonly port: number;
  readonly posts: readonly ReceivedPost[];
  /** how the next post is answered; 204 when nothing is said */
  reply: (post: ReceivedPost, count: number) => Reply | Promise<Reply>;
  readonly close: () => Promise<void>;
};

/** Another system on this computer, which keeps what it is told. */
export async function openReceiver({ isSecure = false } = {}): Promise<WebhookReceiver> {
  const posts: ReceivedPost[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    const post = { headers: request.headers, path: request.url ?? '', body };
    posts.push(post);
    const reply = await receiver.reply(post, posts.length);
    if (reply !== null) response.writeHead(reply.status, reply.headers).end(reply.body);
  };
  const listener: RequestListener = (request, response) => void answer(request, response);
  const server = isSecure
    ? createSecure({ key: pem('receiver-key.pem'), cert: RECEIVER_AUTHORITY }, listener)
    : createPlain(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const receiver: WebhookReceiver = {
    port: (server.address() as AddressInfo).port,
    posts,
    reply: () => ({ status: 204 }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}

/**
 * What a receiver does with a post, written from the specification of Standard Webhooks 1.0 ("Verifying signatures").
 * @returns the message @throws Error when it is not ours, or not from these five minutes
 */
export function verifiedMessage({ headers, body }: ReceivedPost, secret: string, now: string): unknown {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name]),
  ) as [string, string, string];
  if (Math.abs(Date.parse(now) / 1000 - Number(timestamp)) > 300) throw new Error('too old, or from the future');
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  const isOurs = signatures.split(' ').some((one) => {
    const given = Buffer.from(one.replace(/^v1,/, ''), 'base64');
    return one.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isOurs) throw new Error('not signed with this secret');
  return JSON.parse(body);
}
