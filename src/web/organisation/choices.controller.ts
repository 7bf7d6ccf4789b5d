import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ownPath } from '../../kernel/own-path.js';
import { LANGUAGES } from '../../wording/language.js';
import { OrganisationPage } from './organisation-page.js';
import { LANGUAGE_COOKIE, ORGANISATION_COOKIE } from '../frame/viewer.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';

class LanguageChoice {
  @IsIn(LANGUAGES) language: string;
  @IsOptional() @IsString() @Length(1, 2000) back?: string;
}

class OrganisationChoice {
  @IsString() @Length(1, 40) organisation: string;
  @IsOptional() @IsString() @Length(1, 2000) back?: string;
}

const A_YEAR_IN_SECONDS = 365 * 24 * 3600;

/** What a person chooses for all pages: the language, and the organisation in whose name to work. */
@ApiExcludeController()
@Controller()
export class ChoicesController {
  constructor(private readonly viewers: ViewerService) {}

  @Post('langue')
  language(@Body() { language, back }: LanguageChoice, @Res() reply: FastifyReply): void {
    keep(reply, LANGUAGE_COOKIE, language, back);
  }

  @Get('organisation')
  async choose(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const choices = scope.organisations.map(({ id, name }) => ({ value: id, label: name }));
    const current = frame.organisation?.id ?? '';
    sendPage(reply, OrganisationPage({ frame, choices, current }));
  }

  @Post('organisation')
  organisation(@Body() { organisation, back }: OrganisationChoice, @Res() reply: FastifyReply): void {
    keep(reply, ORGANISATION_COOKIE, organisation, back);
  }
}

function keep(reply: FastifyReply, name: string, value: string, back: string | undefined): void {
  void reply
    .setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: A_YEAR_IN_SECONDS })
    .redirect(ownPath(back) ?? routes.overview, 303);
}
