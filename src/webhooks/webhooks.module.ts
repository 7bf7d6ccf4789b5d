import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { HostResolver, SystemHostResolver } from './host-resolver.js';
import { JITTER } from './jitter.js';
import { OutboundPost } from './outbound-post.js';
import { PostTerms } from './post-terms.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { WebhookPost } from './webhook-post.js';
import { WebhookQueue } from './webhook-queue.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookEntity } from './webhook.entity.js';
import { WebhooksService } from './webhooks.service.js';

/** Tells other systems of what organisations do. */
@Module({
  imports: [TypeOrmModule.forFeature([WebhookEntity, WebhookDeliveryEntity]), AccountsModule, AuditModule],
  providers: [
    { provide: HostResolver, useClass: SystemHostResolver },
    { provide: JITTER, useValue: Math.random },
    PostTerms,
    OutboundPost,
    WebhookPost,
    WebhookQueue,
    WebhookSender,
    WebhooksService,
  ],
  exports: [WebhooksService, WebhookSender],
})
export class WebhooksModule {}
