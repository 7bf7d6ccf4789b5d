import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../accounts/access/caller.js';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { WebhooksService } from '../../webhooks/webhooks.service.js';
import { BLANK } from '../components/form-state.js';
import { refusedForm } from '../errors/refused-form.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { DELIVERIES_SHOWN, presentWebhook, WEBHOOK_OUTCOMES, type WebhookFacts } from './present-webhook.js';
import { WebhookPage } from './webhook-page.js';

class ReplayFrom {
  @IsString() @MaxLength(20) from: string;
}

type Shown = Required<Pick<WebhookFacts, 'form' | 'outcome'>>;

/** One webhook: whether it answers, and what can be done. */
@ApiExcludeController()
@Needs('webhooks.manage')
@Controller('webhooks/:id')
export class WebhookController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly webhooks: WebhooksService,
  ) {}

  @Get()
  async page(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query('fait') done: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(request, reply, id, { form: BLANK, outcome: readWord(done, WEBHOOK_OUTCOMES) });
  }

  /** The answer says what became of the test. */
  @Post('essai')
  async test(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const outcome = await this.webhooks.sendTest(await this.callerOf(request), id);
    await this.send(request, reply, id, { form: BLANK, outcome });
  }

  @Post('pause')
  async pause(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.webhooks.pause(await this.callerOf(request), id);
    void reply.redirect(routes.webhookAfter(id, 'paused'), 303);
  }

  @Post('reprise')
  async resume(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.webhooks.resume(await this.callerOf(request), id);
    void reply.redirect(routes.webhookAfter(id, 'resumed'), 303);
  }

  @Post('redite')
  async replay(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() { from }: ReplayFrom,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame } = await this.viewers.of(request);
    try {
      await this.webhooks.replay(await this.callerOf(request), id, Number(from.trim() || Number.NaN));
      void reply.redirect(routes.webhookAfter(id, 'replayed'), 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, { 'webhook-replay-wrong': 'from' }, frame.locale);
      await this.send(request, reply, id, { form: { typed: { from }, errors }, outcome: null }, status);
    }
  }

  @Post('suppression')
  async remove(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.webhooks.remove(await this.callerOf(request), id);
    void reply.redirect(routes.webhooksAfterRemoval, 303);
  }

  /** Where one comes back to after changing the language of a page that refused. */
  @Get(['essai', 'pause', 'reprise', 'redite', 'suppression'])
  back(@Param('id') id: string, @Res() reply: FastifyReply): void {
    void reply.redirect(routes.webhook(id), 303);
  }

  private async callerOf(request: FastifyRequest): Promise<Caller> {
    return (await this.viewers.of(request)).access.as('webhooks.manage');
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    shown: Shown,
    status = 200,
  ): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    const tenancy = access.within('webhooks.manage');
    const webhook = await this.webhooks.find(tenancy, id);
    const deliveries = await this.webhooks.deliveries(tenancy, id, DELIVERIES_SHOWN);
    const organisationName = scope.organisations.find((one) => one.id === webhook.organisationId)?.name ?? '';
    const view = presentWebhook({ webhook, deliveries, organisationName, ...shown }, frame.locale);
    sendPage(reply, WebhookPage({ frame, view }), status);
  }
}
