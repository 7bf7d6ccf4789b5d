import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { ROLES, type Role } from '../../accounts/domain/role.js';
import { PeopleService } from '../../accounts/people/people.service.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { InvitationSheet } from './invitation-sheet.js';
import { PersonPage } from './person-page.js';
import { PERSON_OUTCOMES, presentPerson, type PersonOutcome } from './present-person.js';
import { ROLE_REFUSALS } from './role-refusals.js';

class GivenRole {
  @IsString() @MaxLength(40) organisation: string;
  @IsString() @MaxLength(40) role: string;
  @IsString() @MaxLength(40) reach: string;
}

class TakenRole {
  @IsString() @MaxLength(40) organisation: string;
  @IsIn(ROLES) role: Role;
}

/** One person, and their roles. */
@ApiExcludeController()
@Needs('people.manage')
@Controller('personnes/:id')
export class PersonController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly people: PeopleService,
    private readonly invitations: InvitationSheet,
    private readonly limiter: RateLimiter,
  ) {}

  @Get()
  async page(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query('fait') done: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(request, reply, id, { form: BLANK, outcome: readWord(done, PERSON_OUTCOMES) });
  }

  @Post('roles')
  async giveRole(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() typed: GivenRole,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, access, session } = await this.viewers.of(request);
    await this.limiter.hit('mail', session.personId, LIMITS.mailPerPerson);
    const { organisation: organisationId, ...wanted } = typed;
    try {
      const invited = await this.people.giveRole(access, id, { ...wanted, organisationId });
      if (invited.link === null && !invited.mailed) void reply.redirect(routes.personAfter(id, 'given'), 303);
      else await this.invitations.send(request, reply, invited);
    } catch (error) {
      const { errors, status } = refusedForm(error, ROLE_REFUSALS, frame.locale);
      await this.send(request, reply, id, { form: { typed: { ...typed }, errors }, outcome: null }, status);
    }
  }

  @Post('roles/retrait')
  async takeRole(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() { organisation: organisationId, role }: TakenRole,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { access } = await this.viewers.of(request);
    const { roles } = await this.people.find(access, id);
    await this.people.takeRole(access, id, { organisationId, role });
    // Who holds no other role in reach can no longer be looked at from here.
    void reply.redirect(roles.length > 1 ? routes.personAfter(id, 'taken') : routes.peopleAfter('lastTaken'), 303);
  }

  /** Where one comes back to after changing the language of a page that refused. */
  @Get(['roles', 'roles/retrait'])
  back(@Param('id') id: string, @Res() reply: FastifyReply): void {
    void reply.redirect(routes.person(id), 303);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    shown: { readonly form: FormState; readonly outcome: PersonOutcome | null },
    status = 200,
  ): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    const person = await this.people.find(access, id);
    const view = presentPerson({ person, organisations: scope.organisations, ...shown }, frame.locale);
    sendPage(reply, PersonPage({ frame, view }), status);
  }
}
