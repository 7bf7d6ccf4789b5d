import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LinkPurpose } from '../../accounts/domain/link-path.js';
import { tellRefusal } from '../../http/tell-refusal.js';
import { DomainError } from '../../kernel/domain-error.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { LinkOverPage } from './link-over-page.js';
import { presentLinkOver } from './present-link-over.js';

/** It was there and no longer is. */
const GONE = 410;

/** Answers whoever follows a link that was used or whose time has passed: how to get another. */
@Injectable()
export class LinkOver {
  constructor(private readonly viewers: ViewerService) {}

  /** Does what the link is for, unless it is over. */
  async unless(
    request: FastifyRequest,
    reply: FastifyReply,
    purpose: LinkPurpose,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'link-used-or-expired')) throw error;
      tellRefusal(request, GONE, error.code);
      const frame = this.viewers.guest(request);
      sendPage(reply, LinkOverPage({ frame, view: presentLinkOver(purpose, frame.locale) }), GONE);
    }
  }
}
