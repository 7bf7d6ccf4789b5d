import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { linkPath } from '../../accounts/domain/link-path.js';
import type { Invited } from '../../accounts/people/invitations.service.js';
import { PeopleService } from '../../accounts/people/people.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { publicOrigin } from '../../config/public-origin.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { InvitedPage } from './invited-page.js';
import { presentInvited } from './present-invited.js';

/** Tells what became of an invitation, and shows its link this once when it could not be sent. */
@Injectable()
export class InvitationSheet {
  constructor(
    private readonly viewers: ViewerService,
    private readonly people: PeopleService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  async send(request: FastifyRequest, reply: FastifyReply, { personId, link, mailed }: Invited): Promise<void> {
    const { frame, access } = await this.viewers.of(request);
    const { name, email, status } = await this.people.find(access, personId);
    const facts = {
      ...{ personId, name, email, isMailed: mailed, isAwaited: status === 'invited' },
      link: link === null ? null : publicOrigin(this.configuration) + linkPath('invitation', link),
    };
    sendPage(reply, InvitedPage({ frame, view: presentInvited(facts, frame.locale) }));
  }
}
