import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { WebhooksService } from '../../webhooks/webhooks.service.js';
import { BLANK, type FormState } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { readPage } from '../fleet/fleet-filters.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { NewWebhookPage } from './new-webhook-page.js';
import { presentWebhooks } from './present-webhooks.js';
import { WebhookCreatedPage } from './webhook-created-page.js';
import { WebhooksPage } from './webhooks-page.js';

class WantedWebhook {
  @IsString() @MaxLength(3000) url: string;
  @IsString() @MaxLength(40) organisation: string;
  @IsString() @MaxLength(3000) actions: string;
}

const REFUSALS = {
  'webhook-address-wrong': 'url',
  'webhook-address-not-listed': 'url',
  'webhook-address-not-public': 'url',
  'webhook-actions-wrong': 'actions',
  'webhooks-too-many': 'organisation',
  'organisation-unknown': 'organisation',
};

/** Who is told of what happens; telling somebody else. */
@ApiExcludeController()
@Needs('webhooks.manage')
@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly webhooks: WebhooksService,
  ) {}

  @Get()
  async list(
    @Req() request: FastifyRequest,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    const page = readPage(query);
    const facts = {
      webhooks: await this.webhooks.list(access.within('webhooks.manage')),
      organisationNames: Object.fromEntries(scope.organisations.map(({ id, name }) => [id, name])),
      page,
      isJustRemoved: query.fait === 'suppression',
    };
    const view = presentWebhooks(facts, frame.locale);
    if (view.rows.length === 0 && page > 1) void reply.redirect(routes.webhooks, 303);
    else sendPage(reply, WebhooksPage({ frame, view }));
  }

  @Get('nouveau')
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.sendForm(request, reply, BLANK);
  }

  /** The answer shows the signing key: nobody can come back to it. */
  @Post()
  async create(
    @Req() request: FastifyRequest,
    @Body() typed: WantedWebhook,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, access } = await this.viewers.of(request);
    const { organisation: organisationId, url } = typed;
    const names = typed.actions.split(/[\s,;]+/).filter((name) => name !== '');
    try {
      const wanted = { organisationId, url: url.trim(), actions: names.length === 0 ? ('*' as const) : names };
      const { webhook, secret } = await this.webhooks.create(access.as('webhooks.manage'), wanted);
      const { destination, id } = webhook;
      sendPage(reply, WebhookCreatedPage({ frame, view: { destination, secret, href: routes.webhook(id) } }));
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, frame.locale);
      await this.sendForm(request, reply, { typed: { ...typed }, errors }, status);
    }
  }

  private async sendForm(request: FastifyRequest, reply: FastifyReply, form: FormState, status = 200): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const organisations = scope.organisations.map(({ id, name }) => ({ value: id, label: name }));
    sendPage(reply, NewWebhookPage({ frame, view: { form, organisations } }), status);
  }
}
