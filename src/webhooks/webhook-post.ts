import { Injectable } from '@nestjs/common';
import { SecretBox } from '../accounts/secrets/secret-box.js';
import { Clock } from '../kernel/clock.js';
import { OutboundPost, type PostResult } from './outbound-post.js';
import { signMessage } from './sign-message.js';
import type { WebhookEntity } from './webhook.entity.js';

/** Signs a message for a webhook, and posts it. Never inside a unit of work: the receiver may take its time. */
@Injectable()
export class WebhookPost {
  constructor(
    private readonly box: SecretBox,
    private readonly outbound: OutboundPost,
    private readonly clock: Clock,
  ) {}

  send(
    { url, secret }: Pick<WebhookEntity, 'url' | 'secret'>,
    { id, body }: { readonly id: string; readonly body: string },
    stop: AbortSignal,
  ): Promise<PostResult> {
    const signature = signMessage({ id, body, sentAt: this.clock.now() }, this.box.open(secret));
    const headers = {
      ...signature,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Prolonge-Webhooks',
    };
    return this.outbound.send(url, { headers, body }, stop);
  }
}
