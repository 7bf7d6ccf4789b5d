import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenToAll } from '../../accounts/access/needs.decorator.js';
import { LinkSignIn } from '../../accounts/credentials/link-sign-in.service.js';
import { linkPath } from '../../accounts/domain/link-path.js';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../accounts/domain/organisation-kind.js';
import { SetUpService } from '../../accounts/set-up/set-up.service.js';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { addressGroup } from '../../http/limits/address-group.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { originOf } from '../access/origin-of.js';
import { sessionSecretOf } from '../access/session-cookie.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { LinkOver } from '../passwords/link-over.js';
import { PASSWORD_REFUSALS } from '../passwords/password-refusals.js';
import { enter } from '../sign-in/enter.js';
import { codeFromName } from './code-from-name.js';
import { SetUpPage } from './set-up-page.js';

class FirstStepsForm {
  @IsOptional() @IsString() @MaxLength(200) organisationName?: string;
  @IsOptional() @IsString() @MaxLength(60) organisationCode?: string;
  @IsOptional() @IsIn(ORGANISATION_KINDS) kind?: OrganisationKind;
  @IsOptional() @IsString() @MaxLength(20) siren?: string;
  @IsString() @MaxLength(300) name: string;
  @IsString() @MaxLength(320) email: string;
  @IsString() @MaxLength(2000) password: string;
}

const REFUSALS = {
  ...PASSWORD_REFUSALS,
  'email-wrong': 'email',
  'person-name-wrong': 'name',
  'organisation-code-wrong': 'organisationCode',
  'organisation-exists': 'organisationCode',
  'organisation-name-wrong': 'organisationName',
  'siren-wrong': 'siren',
};

/** The first run: an organisation, and the person who administers it. */
@ApiExcludeController()
@OpenToAll('nobody exists yet; the address holds a secret that works once')
@Controller('mise-en-service/:secret')
export class SetUpController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly setUps: SetUpService,
    private readonly signIns: LinkSignIn,
    private readonly limiter: RateLimiter,
    private readonly linkOver: LinkOver,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Get()
  async page(
    @Req() request: FastifyRequest,
    @Param('secret') secret: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limiter.hit('link', addressGroup(request.ip), LIMITS.linkPerAddress);
    await this.linkOver.unless(request, reply, 'set-up', () => this.send(request, reply, secret));
  }

  /** Founds both, signs the person in, and leads to the second factor, then to the first import. */
  @Post()
  async setUp(
    @Req() request: FastifyRequest,
    @Param('secret') secret: string,
    @Body() typed: FirstStepsForm,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limiter.hit('link', addressGroup(request.ip), LIMITS.linkPerAddress);
    const { password, organisationName = '', organisationCode = '', kind = 'other', siren = '', ...person } = typed;
    const code = organisationCode.trim() === '' ? codeFromName(organisationName) : organisationCode.trim();
    const steps = { ...person, password, organisationName, organisationCode: code, kind, siren: siren.trim() || null };
    await this.linkOver.unless(request, reply, 'set-up', async () => {
      try {
        const { personId } = await this.setUps.setUp(secret, steps);
        const replaces = sessionSecretOf(request, this.configuration) ?? null;
        const opened = await this.signIns.open(personId, originOf(request), replaces);
        enter(reply, { ...opened, returnTo: routes.newImport }, this.configuration);
      } catch (error) {
        const { errors, status } = refusedForm(error, REFUSALS, this.viewers.guest(request).locale);
        const again = { organisationName, organisationCode, kind, siren, ...person };
        await this.send(request, reply, secret, { typed: again, errors }, status);
      }
    });
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    secret: string,
    form: FormState = BLANK,
    status = 200,
  ): Promise<void> {
    const { roots } = await this.setUps.begin(secret);
    const found = roots.map(({ name }) => name).join(', ');
    const frame = this.viewers.guest(request);
    sendPage(reply, SetUpPage({ frame, view: { form, action: linkPath('set-up', secret), found } }), status);
  }
}
