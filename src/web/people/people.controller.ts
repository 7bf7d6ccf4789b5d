import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { PeopleService } from '../../accounts/people/people.service.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { BLANK } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { readPage } from '../fleet/fleet-filters.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { InvitationSheet } from './invitation-sheet.js';
import { NewPersonPage } from './new-person-page.js';
import { PeoplePage } from './people-page.js';
import { PEOPLE_A_PAGE, PEOPLE_OUTCOMES, presentPeople } from './present-people.js';
import { roleChoices, rolesExplained } from './role-choices.js';
import { ROLE_REFUSALS } from './role-refusals.js';

class Invitation {
  @IsString() @MaxLength(300) name: string;
  @IsString() @MaxLength(320) email: string;
  @IsString() @MaxLength(40) organisation: string;
  @IsString() @MaxLength(40) role: string;
  @IsString() @MaxLength(40) reach: string;
}

const REFUSALS = { ...ROLE_REFUSALS, 'email-wrong': 'email', 'person-name-wrong': 'name' };

/** Who may come in; inviting somebody. */
@ApiExcludeController()
@Needs('people.manage')
@Controller('personnes')
export class PeopleController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly people: PeopleService,
    private readonly invitations: InvitationSheet,
    private readonly limiter: RateLimiter,
  ) {}

  @Get()
  async list(
    @Req() request: FastifyRequest,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, access } = await this.viewers.of(request);
    const page = readPage(query);
    const { people, total } = await this.people.list(access, { page, size: PEOPLE_A_PAGE });
    if (people.length === 0 && page > 1) void reply.redirect(routes.people, 303);
    else {
      const facts = { people, page, total, outcome: readWord(query.fait, PEOPLE_OUTCOMES) };
      sendPage(reply, PeoplePage({ frame, view: presentPeople(facts, frame.locale) }));
    }
  }

  @Get('nouvelle')
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const choices = roleChoices(scope.organisations, frame.locale);
    const view = { form: BLANK, choices, roles: rolesExplained(frame.locale) };
    sendPage(reply, NewPersonPage({ frame, view }));
  }

  @Post()
  async invite(@Req() request: FastifyRequest, @Body() typed: Invitation, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, access, session } = await this.viewers.of(request);
    await this.limiter.hit('mail', session.personId, LIMITS.mailPerPerson);
    const { organisation: organisationId, ...wanted } = typed;
    try {
      const invited = await this.people.invite(access, { ...wanted, organisationId });
      await this.invitations.send(request, reply, invited);
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, frame.locale);
      const choices = roleChoices(scope.organisations, frame.locale);
      const view = { form: { typed: { ...typed }, errors }, choices, roles: rolesExplained(frame.locale) };
      sendPage(reply, NewPersonPage({ frame, view }), status);
    }
  }
}
