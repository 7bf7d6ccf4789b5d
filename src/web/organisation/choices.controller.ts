import { Body, Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NeedsSignIn, OpenToAll } from '../../accounts/access/needs.decorator.js';
import { SessionsService } from '../../accounts/sessions/sessions.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { DomainError } from '../../kernel/domain-error.js';
import { ownPath } from '../../kernel/own-path.js';
import { LANGUAGES, type Language } from '../../wording/language.js';
import { OrganisationPage } from './organisation-page.js';
import { setLanguageCookie } from '../frame/language-cookie.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';

class LanguageChoice {
  @IsIn(LANGUAGES) language: Language;
  @IsOptional() @IsString() @Length(1, 2000) back?: string;
}

class OrganisationChoice {
  @IsString() @Length(1, 40) organisation: string;
  @IsOptional() @IsString() @Length(1, 2000) back?: string;
}

/** What a person chooses for all pages: the language, and the organisation in whose name to work. */
@ApiExcludeController()
@NeedsSignIn()
@Controller()
export class ChoicesController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly sessions: SessionsService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Post('langue')
  @OpenToAll('a guest chooses the language of the sign-in page')
  language(@Body() { language, back }: LanguageChoice, @Res() reply: FastifyReply): void {
    setLanguageCookie(reply, language, this.configuration);
    void reply.redirect(after(back), 303);
  }

  @Get('organisation')
  async choose(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const choices = scope.organisations.map(({ id, name }) => ({ value: id, label: name }));
    const current = frame.organisation?.id ?? '';
    sendPage(reply, OrganisationPage({ frame, choices, current }));
  }

  @Post('organisation')
  async organisation(
    @Req() request: FastifyRequest,
    @Body() { organisation, back }: OrganisationChoice,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { access, session } = await this.viewers.of(request);
    if (!access.within('organisations.read').has(organisation)) {
      throw new DomainError('organisation-unknown', 'not-found', { code: organisation });
    }
    await this.sessions.chooseOrganisation(session.id, organisation);
    void reply.redirect(after(back), 303);
  }
}

const after = (back: string | undefined): string => ownPath(back) ?? routes.overview;
