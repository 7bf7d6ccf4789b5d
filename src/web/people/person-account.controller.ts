import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonAccess } from '../../accounts/access/access.js';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { ClosingForecasts } from '../../accounts/people/closing-forecast.service.js';
import { PeopleService } from '../../accounts/people/people.service.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { ClosePersonPage } from './close-person-page.js';
import { InvitationSheet } from './invitation-sheet.js';
import { presentClosing } from './present-closing.js';
import type { PersonOutcome } from './present-person.js';

/** The account of one person: invited again, unlocked, without second factor, closed, opened again. */
@ApiExcludeController()
@Needs('people.manage')
@Controller('personnes/:id')
export class PersonAccountController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly people: PeopleService,
    private readonly forecasts: ClosingForecasts,
    private readonly invitations: InvitationSheet,
    private readonly limiter: RateLimiter,
  ) {}

  @Post('invitation')
  async inviteAgain(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { access, session } = await this.viewers.of(request);
    await this.limiter.hit('mail', session.personId, LIMITS.mailPerPerson);
    await this.invitations.send(request, reply, await this.people.reinvite(access, id));
  }

  @Post('deblocage')
  unlock(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.act(request, reply, id, 'unlocked', (access) => this.people.unlock(access, id));
  }

  @Post('double-facteur')
  removeFactor(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.act(request, reply, id, 'factorRemoved', (access) => this.people.removeSecondFactor(access, id));
  }

  @Post('reouverture')
  reopen(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    return this.act(request, reply, id, 'reopened', (access) => this.people.reactivate(access, id));
  }

  /** Where one comes back to after changing the language of a page that refused. */
  @Get(['invitation', 'deblocage', 'double-facteur', 'reouverture'])
  back(@Param('id') id: string, @Res() reply: FastifyReply): void {
    void reply.redirect(routes.person(id), 303);
  }

  /** Asks first, with what would end in numbers. */
  @Get('fermeture')
  async askToClose(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame, access } = await this.viewers.of(request);
    const facts = { personId: id, ...(await this.forecasts.of(access, id)) };
    sendPage(reply, ClosePersonPage({ frame, view: presentClosing(facts, frame.locale) }));
  }

  @Post('fermeture')
  async close(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    const { isClosed } = await this.people.deactivate(access, id);
    // Who keeps only roles out of reach can no longer be looked at from here.
    void reply.redirect(isClosed ? routes.personAfter(id, 'closed') : routes.peopleAfter('rolesTaken'), 303);
  }

  private async act(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    outcome: PersonOutcome,
    work: (access: PersonAccess) => Promise<void>,
  ): Promise<void> {
    const { access } = await this.viewers.of(request);
    await work(access);
    void reply.redirect(routes.personAfter(id, outcome), 303);
  }
}
