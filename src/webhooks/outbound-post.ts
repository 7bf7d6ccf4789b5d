import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { DomainError } from '../kernel/domain-error.js';
import type { DeliveryOutcome } from './domain/delivery-outcome.js';
import { isLoopbackAddress } from './domain/loopback-address.js';
import { isPublicAddress } from './domain/public-address.js';
import { parseWebhookUrl, type WebhookUrl } from './domain/webhook-url.js';
import { HostResolver } from './host-resolver.js';
import { PostTerms } from './post-terms.js';

export type PostResult = {
  readonly outcome: DeliveryOutcome;
  readonly httpStatus: number | null;
  /** the header `Retry-After` */
  readonly retryAfter: string | null;
  readonly durationMs: number;
};

type Answer = Omit<PostResult, 'durationMs'>;
type Post = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

const LARGEST_HEAD_BYTES = 8192;
const without = (outcome: DeliveryOutcome): Answer => ({ outcome, httpStatus: null, retryAfter: null });

/**
 * Posts to an address that somebody else chose, and cannot be led inside: the name is resolved here, every address it has
 * must be public, and the connection goes to those addresses, so that a name that changes between the check and the call
 * changes nothing. No redirection is followed, no proxy and no credential used, nothing of the answer read but its head.
 */
@Injectable()
export class OutboundPost {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly resolver: HostResolver,
    private readonly terms: PostTerms,
  ) {}

  /** Never throws for what happens outside: the outcome says it. @param stop ends it early, as `interrupted` */
  async send(href: string, post: Post, stop: AbortSignal): Promise<PostResult> {
    const startedAt = performance.now();
    const end = new AbortController();
    const timer = setTimeout(() => end.abort('timed-out'), this.terms.timeoutMs);
    const interrupt = (): void => end.abort('interrupted');
    stop.addEventListener('abort', interrupt);
    if (stop.aborted) interrupt();
    const ended = new Promise<Answer>((resolve) => {
      const tell = (): void => resolve(without(end.signal.reason as DeliveryOutcome));
      if (end.signal.aborted) tell();
      else end.signal.addEventListener('abort', tell);
    });
    try {
      const answer = await Promise.race([ended, this.attempt(href, post, end.signal)]);
      return { ...answer, durationMs: Math.round(performance.now() - startedAt) };
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', interrupt);
    }
  }

  private async attempt(href: string, post: Post, signal: AbortSignal): Promise<Answer> {
    let url: WebhookUrl;
    try {
      url = parseWebhookUrl(href, this.configuration.webhookAllowedHosts);
    } catch (error) {
      if (error instanceof DomainError) return without('not-allowed');
      throw error;
    }
    const addresses = await this.addressesOf(url);
    if (addresses.length === 0) return without('no-public-address');
    return signal.aborted ? without('interrupted') : this.call(url, addresses, post, signal);
  }

  /** None unless all of them may be called: of two addresses, one public and one not, nobody knows which is meant. */
  private async addressesOf({ href, host, isListed }: WebhookUrl): Promise<readonly string[]> {
    const found = isIP(host) === 0 ? await this.resolver.resolve(host).catch(() => []) : [host];
    if (href.startsWith('http:')) return found.every(isLoopbackAddress) ? found : [];
    return isListed || found.every(isPublicAddress) ? found : [];
  }

  private call({ href }: WebhookUrl, addresses: readonly string[], post: Post, signal: AbortSignal): Promise<Answer> {
    const { authorities } = this.terms;
    const common = {
      method: 'POST',
      headers: post.headers,
      lookup: onlyTo(addresses),
      maxHeaderSize: LARGEST_HEAD_BYTES,
      signal,
    };
    // Agents of our own: no connection is shared, and no proxy of the environment is used.
    const request = href.startsWith('http:')
      ? httpRequest(href, { ...common, agent: new HttpAgent() })
      : httpsRequest(href, { ...common, agent: new HttpsAgent(), ...(authorities && { ca: [...authorities] }) });
    return new Promise((resolve) => {
      request.on('response', (response: IncomingMessage) => {
        resolve(answerOf(response));
        response.destroy();
      });
      request.on('error', (error: NodeJS.ErrnoException) => resolve(without(failureOf(error))));
      request.on('close', () => resolve(without('unreachable')));
      request.end(post.body);
    });
  }
}

const onlyTo =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, callback) => {
    const checked = addresses.map((address) => ({ address, family: isIP(address) }));
    const [first] = checked;
    if (first === undefined) callback(new Error('no address'), '');
    else if (all === true) callback(null, checked);
    else callback(null, first.address, first.family);
  };

function answerOf({ statusCode = 0, headers }: IncomingMessage): Answer {
  const isTaken = statusCode >= 200 && statusCode < 300;
  const outcome = isTaken ? 'delivered' : statusCode === 410 ? 'gone' : 'refused';
  return { outcome, httpStatus: statusCode, retryAfter: headers['retry-after'] ?? null };
}

/** Codes of OpenSSL and of Node for a certificate that is not good, or for no TLS. */
const TLS_FAILURE = /CERT|SIGNED|SSL|TLS|EPROTO|ISSUER|VERIFY/;

const failureOf = ({ code = '' }: NodeJS.ErrnoException): DeliveryOutcome =>
  TLS_FAILURE.test(code) ? 'untrusted' : 'unreachable';
