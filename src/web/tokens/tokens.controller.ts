import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersonAccess } from '../../accounts/access/access.js';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { LONGEST_TOKEN_DAYS } from '../../accounts/domain/token-wish.js';
import type { ApiTokenRow } from '../../accounts/tokens/api-token-row.js';
import { ApiTokensService } from '../../accounts/tokens/api-tokens.service.js';
import { DomainError } from '../../kernel/domain-error.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { readPage } from '../fleet/fleet-filters.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { NewTokenPage } from './new-token-page.js';
import { presentToken, presentTokens } from './present-tokens.js';
import { TokenMadePage } from './token-made-page.js';
import { TokenPage } from './token-page.js';
import { TokensPage } from './tokens-page.js';

class WantedToken {
  @IsString() @MaxLength(200) name: string;
  @IsString() @MaxLength(40) organisation: string;
  @IsString() @MaxLength(40) reach: string;
  @IsString() @MaxLength(40) rights: string;
  @IsString() @MaxLength(10) days: string;
}

const REFUSALS = {
  'token-name-wrong': 'name',
  'token-days-wrong': 'days',
  'token-rights-unknown': 'rights',
  'token-beyond-yours': 'organisation',
  'organisation-unknown': 'organisation',
  'reach-unknown': 'reach',
};

/** What programs sign in with. */
@ApiExcludeController()
@Needs('tokens.manage')
@Controller('jetons')
export class TokensController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly tokens: ApiTokensService,
  ) {}

  @Get()
  async list(
    @Req() request: FastifyRequest,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, access } = await this.viewers.of(request);
    const page = readPage(query);
    const view = presentTokens(await this.tokens.list(access), page, frame.locale);
    if (view.rows.length === 0 && page > 1) void reply.redirect(routes.tokens, 303);
    else sendPage(reply, TokensPage({ frame, view }));
  }

  @Get('nouveau')
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sendForm(request, reply, BLANK);
  }

  /** The answer shows the secret: nobody can come back to it. */
  @Post()
  async make(@Req() request: FastifyRequest, @Body() typed: WantedToken, @Res() reply: FastifyReply): Promise<void> {
    const { frame, access } = await this.viewers.of(request);
    const { organisation: organisationId, days, ...wanted } = typed;
    try {
      const { secret } = await this.tokens.make(access, { ...wanted, organisationId, days: readDays(days) });
      sendPage(reply, TokenMadePage({ frame, view: { name: wanted.name, secret } }));
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, frame.locale);
      await this.sendForm(request, reply, { typed: { ...typed }, errors }, status);
    }
  }

  @Get(':id')
  async one(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query('fait') done: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, access } = await this.viewers.of(request);
    const token = await this.find(access, id);
    sendPage(reply, TokenPage({ frame, view: presentToken(token, done === 'revocation', frame.locale) }));
  }

  @Post(':id/revocation')
  async revoke(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    await this.tokens.revoke(access, id);
    void reply.redirect(routes.tokenAfterRevocation(id), 303);
  }

  /** Where one comes back to after changing the language of a page that refused. */
  @Get(':id/revocation')
  back(@Param('id') id: string, @Res() reply: FastifyReply): void {
    void reply.redirect(routes.token(id), 303);
  }

  private async find(access: PersonAccess, id: string): Promise<ApiTokenRow> {
    const token = (await this.tokens.list(access)).find((one) => one.id === id);
    if (token === undefined) throw new DomainError('token-unknown', 'not-found');
    return token;
  }

  private async sendForm(request: FastifyRequest, reply: FastifyReply, form: FormState, status = 200): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const organisations = scope.organisations.map(({ id, name }) => ({ value: id, label: name }));
    sendPage(reply, NewTokenPage({ frame, view: { form, organisations, longest: LONGEST_TOKEN_DAYS } }), status);
  }
}

/** What is no whole number of digits is refused where days are judged. */
const readDays = (text: string): number => (/^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN);
