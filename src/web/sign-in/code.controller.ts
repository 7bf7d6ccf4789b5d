import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { SignInService } from '../../accounts/credentials/sign-in.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { ownPath } from '../../kernel/own-path.js';
import { originOf } from '../access/origin-of.js';
import { signedIn } from '../access/signed-in.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { CodePage } from './code-page.js';
import { afterSignIn, enter } from './enter.js';

class CodeTry {
  @IsString() @MaxLength(40) code: string;
  @IsOptional() @IsString() @MaxLength(2000) retour?: string;
}

const REFUSALS = { 'code-wrong': 'code', 'sign-in-locked': null };

/** The code of the second factor, once the password was right. */
@ApiExcludeController()
@OpenToAll('a session that awaits its code is not open yet')
@Controller('connexion/code')
export class CodeController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly signIns: SignInService,
    private readonly limiter: RateLimiter,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  page(@Req() request: FastifyRequest, @Query('retour') retour: unknown, @Res() reply: FastifyReply): void {
    const returnTo = typeof retour === 'string' ? retour : undefined;
    const { session } = signedIn(request);
    if (session?.stage === 'second-factor') this.send(request, reply, returnTo);
    else leadOn(reply, session, returnTo);
  }

  @Post()
  async check(
    @Req() request: FastifyRequest,
    @Body() { code, retour }: CodeTry,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { session } = signedIn(request);
    if (session?.stage !== 'second-factor') {
      leadOn(reply, session, retour);
      return;
    }
    await this.limiter.hit('code', session.id, LIMITS.codePerSession);
    try {
      const { secret } = await this.signIns.secondFactor(session.id, code, originOf(request));
      enter(reply, { secret, stage: 'open', returnTo: retour }, this.configuration);
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, this.viewers.guest(request).locale);
      this.send(request, reply, retour, { typed: {}, errors }, status);
    }
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    returnTo: string | undefined,
    form: FormState = BLANK,
    status = 200,
  ): void {
    const frame = this.viewers.guest(request);
    sendPage(reply, CodePage({ frame, view: { form, returnTo: ownPath(returnTo) } }), status);
  }
}

/** No code is awaited: on to the page that was asked for, or to the first one, which asks a guest to sign in. */
function leadOn(
  reply: FastifyReply,
  session: ReturnType<typeof signedIn>['session'],
  returnTo: string | undefined,
): void {
  const after = session === null ? routes.overview : afterSignIn({ stage: session.stage, returnTo });
  void reply.redirect(after, 303);
}
