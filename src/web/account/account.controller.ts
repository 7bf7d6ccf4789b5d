import { Body, Controller, Get, Inject, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NeedsSignIn } from '../../accounts/access/needs.decorator.js';
import { PasswordsService } from '../../accounts/credentials/passwords.service.js';
import { SessionsService } from '../../accounts/sessions/sessions.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { PersonalDataService } from '../../privacy/personal-data.service.js';
import { originOf } from '../access/origin-of.js';
import { clearSessionCookie } from '../access/session-cookie.js';
import { refusedForm } from '../errors/refused-form.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendFile } from '../frame/send-file.js';
import { ViewerService } from '../frame/viewer.service.js';
import { PASSWORD_REFUSALS } from '../passwords/password-refusals.js';
import { AccountSheet } from './account-sheet.js';
import { ACCOUNT_ACTS } from './present-account.js';

class PasswordChange {
  @IsString() @MaxLength(2000) current: string;
  @IsString() @MaxLength(2000) next: string;
}

const REFUSALS = {
  ...Object.fromEntries(Object.keys(PASSWORD_REFUSALS).map((code) => [code, 'next'])),
  'current-password-wrong': 'current',
  'sign-in-locked': null,
};

/** One's own account: password, sessions, data. */
@ApiExcludeController()
@NeedsSignIn()
@Controller('compte')
export class AccountController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly sheet: AccountSheet,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly personalData: PersonalDataService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  async page(@Req() request: FastifyRequest, @Query('fait') done: unknown, @Res() reply: FastifyReply): Promise<void> {
    await this.sheet.send(request, reply, { act: readWord(done, ACCOUNT_ACTS) });
  }

  @Post('mot-de-passe')
  async changePassword(
    @Req() request: FastifyRequest,
    @Body() { current, next }: PasswordChange,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, session } = await this.viewers.of(request);
    try {
      await this.passwords.change(session.personId, current, next, session.id, originOf(request));
      void reply.redirect(routes.accountAfter('password'), 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, frame.locale);
      await this.sheet.send(request, reply, { act: null, form: { typed: {}, errors } }, status);
    }
  }

  @Post('sessions/fermeture')
  async endAll(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { session } = await this.viewers.of(request);
    await this.sessions.closeAll(session.personId);
    clearSessionCookie(reply, this.configuration);
    void reply.redirect(routes.signOut, 303);
  }

  /** One of one's own: there is no other. */
  @Post('sessions/:id/fermeture')
  async end(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { session } = await this.viewers.of(request);
    const own = await this.sessions.list(session.personId);
    if (!own.some((one) => one.id === id)) throw new NotFoundException();
    await this.sessions.close(session.personId, id);
    void reply.redirect(routes.accountAfter('session-ended'), 303);
  }

  /** Where one comes back to after changing the language of a page that refused. */
  @Get(['mot-de-passe', 'sessions/fermeture', 'sessions/:id/fermeture'])
  back(@Res() reply: FastifyReply): void {
    void reply.redirect(routes.account, 303);
  }

  @Get('donnees.json')
  async data(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { session } = await this.viewers.of(request);
    const data = await this.personalData.export(session.personId);
    const text = JSON.stringify(data, null, 2);
    sendFile(reply, text, 'prolonge-mes-donnees.json', 'application/json; charset=utf-8');
  }
}
