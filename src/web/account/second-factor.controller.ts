import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { SecondFactorService } from '../../accounts/credentials/second-factor.service.js';
import type { OpenSession } from '../../accounts/sessions/sessions.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { DomainError } from '../../kernel/domain-error.js';
import { ownPath } from '../../kernel/own-path.js';
import { originOf } from '../access/origin-of.js';
import { setSessionCookie } from '../access/session-cookie.js';
import { signedIn } from '../access/signed-in.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import type { SecondFactorView } from './account-views.js';
import { SecondFactorPage } from './second-factor-page.js';

class Return {
  @IsOptional() @IsString() @MaxLength(2000) retour?: string;
}

class CodeTry extends Return {
  @IsString() @MaxLength(40) code: string;
}

const REFUSALS = { 'code-wrong': 'code', 'sign-in-locked': null };
const GROUP = /.{1,4}/g;

/** Setting up and removing the second factor; also on the way in, for who must have one. */
@ApiExcludeController()
@OpenToAll('who must set up a second factor is not wholly signed in; each route asks for a session itself')
@Controller('compte/double-facteur')
export class SecondFactorController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly secondFactors: SecondFactorService,
    private readonly limiter: RateLimiter,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  async page(
    @Req() request: FastifyRequest,
    @Query('retour') retour: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = sessionOf(request);
    await this.send(request, reply, session, typeof retour === 'string' ? retour : undefined);
  }

  @Post('cle')
  async begin(@Req() request: FastifyRequest, @Body() { retour }: Return, @Res() reply: FastifyReply): Promise<void> {
    await this.secondFactors.begin(sessionOf(request).personId);
    void reply.redirect(pageAgain(retour), 303);
  }

  @Post('mise-en-place')
  async confirm(
    @Req() request: FastifyRequest,
    @Body() { code, retour }: CodeTry,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const session = sessionOf(request);
    await this.limiter.hit('code', session.id, LIMITS.codePerSession);
    try {
      const { secret } = await this.secondFactors.confirm(session.personId, session.id, code, originOf(request));
      setSessionCookie(reply, secret, this.configuration);
      const after = session.stage === 'open' ? routes.accountAfter('factor-set') : (ownPath(retour) ?? routes.overview);
      void reply.redirect(after, 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, this.viewers.guest(request).locale);
      await this.send(request, reply, session, retour, { typed: {}, errors }, status);
    }
  }

  @Post('retrait')
  async remove(@Req() request: FastifyRequest, @Body() { code }: CodeTry, @Res() reply: FastifyReply): Promise<void> {
    const session = sessionOf(request);
    await this.limiter.hit('code', session.id, LIMITS.codePerSession);
    try {
      await this.secondFactors.remove(session.personId, code, originOf(request));
      void reply.redirect(routes.accountAfter('factor-removed'), 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, this.viewers.guest(request).locale);
      await this.send(request, reply, session, undefined, { typed: {}, errors }, status);
    }
  }

  /** Where one comes back to after changing the language of a page that refused. */
  @Get(['cle', 'mise-en-place', 'retrait'])
  back(@Res() reply: FastifyReply): void {
    void reply.redirect(routes.setUpSecondFactor, 303);
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    session: OpenSession,
    retour: string | undefined,
    form: FormState = BLANK,
    status = 200,
  ): Promise<void> {
    const view = await this.viewOf(session, ownPath(retour), form);
    const frame = session.stage === 'open' ? (await this.viewers.of(request)).frame : this.viewers.guest(request);
    sendPage(reply, SecondFactorPage({ frame, view }), status);
  }

  private async viewOf(
    { personId, stage }: OpenSession,
    returnTo: string | null,
    form: FormState,
  ): Promise<SecondFactorView> {
    const { isSet, isRequired } = await this.secondFactors.stateOf(personId);
    if (isSet) return { step: 'set', isRequired, form };
    const begun = await this.secondFactors.begun(personId);
    const mustSetUp = stage !== 'open';
    if (begun === null) return { step: 'none', mustSetUp, returnTo };
    const groups = (begun.secret.match(GROUP) ?? []).join(' ');
    return { step: 'begun', mustSetUp, returnTo, uri: begun.uri, groups, form };
  }
}

/** The session, open or waiting for this very page. @throws DomainError `sign-in-needed` */
function sessionOf(request: FastifyRequest): OpenSession {
  const { session } = signedIn(request);
  if (session === null || session.stage === 'second-factor') {
    throw new DomainError('sign-in-needed', 'unauthenticated', { stage: session?.stage ?? 'guest' });
  }
  return session;
}

function pageAgain(retour: string | undefined): string {
  const wanted = ownPath(retour);
  return wanted === null ? routes.setUpSecondFactor : routes.andReturn(routes.setUpSecondFactor, wanted);
}
