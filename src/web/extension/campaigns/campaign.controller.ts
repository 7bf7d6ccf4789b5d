import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { PersonNames } from '../../../accounts/people/person-names.service.js';
import { DomainError } from '../../../kernel/domain-error.js';
import { CampaignDocuments } from '../../../reporting/extension/campaign-documents.service.js';
import { CampaignsService } from '../../../renewal/campaigns/campaigns.service.js';
import type { CampaignEnd } from '../../../renewal/domain/campaign/campaign-stage.js';
import { LINE_OUTCOMES, type LineOutcome } from '../../../renewal/domain/campaign/line-outcome.js';
import { BLANK, type FormState } from '../../components/form-state.js';
import { refusedForm } from '../../errors/refused-form.js';
import { readPage } from '../../fleet/fleet-filters.js';
import { readWord } from '../../frame/read-word.js';
import { routes } from '../../frame/routes.js';
import { CSV_TYPE, sendFile } from '../../frame/send-file.js';
import { sendPage } from '../../frame/send-page.js';
import { ViewerService } from '../../frame/viewer.service.js';
import { CampaignDevicePage } from './campaign-device-page.js';
import { CampaignEndPage, type EndAct } from './campaign-end-page.js';
import { CampaignPage } from './campaign-page.js';
import { CAMPAIGN_ACTS, LINES_A_PAGE, presentCampaign } from './present-campaign.js';

type Asked = Readonly<Record<string, unknown>>;

class SeenCampaign {
  @Matches(/^\d{1,9}$/) version: string;
}

class MarkedDevice extends SeenCampaign {
  @IsIn(LINE_OUTCOMES) outcome: LineOutcome;
  @IsOptional() @IsString() @MaxLength(2000) reason?: string;
}

const REFUSALS = {
  'campaign-reason-missing': 'reason',
  ...{ 'campaign-line-changed': null, 'campaign-devices-held': null, 'campaign-over': null },
};

/** One campaign: how far it is, what became of its devices, its end. */
@ApiExcludeController()
@Needs('inventory.read')
@Controller('prolonger/campagnes/:id')
export class CampaignController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly documents: CampaignDocuments,
    private readonly campaigns: CampaignsService,
    private readonly names: PersonNames,
  ) {}

  @Get()
  async page(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query() query: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope, access, today } = await this.viewers.of(request);
    const document = await this.documents.find(access.within('inventory.read'), id, today);
    const page = readPage(query);
    if (page > 1 && (page - 1) * LINES_A_PAGE >= document.lines.length) {
      void reply.redirect(routes.campaign(id), 303);
      return;
    }
    const { organisationId, createdBy, endedBy } = document.campaign;
    const facts = {
      ...{ ...document, page, today, done: readWord(query.fait, CAMPAIGN_ACTS) },
      organisationName: scope.organisations.find((one) => one.id === organisationId)?.name ?? '',
      names: await this.names.of([createdBy, ...(endedBy === null ? [] : [endedBy])]),
      mayEdit: access.within('inventory.edit').has(organisationId),
    };
    sendPage(reply, CampaignPage({ frame, view: presentCampaign(facts, frame.locale) }));
  }

  @Get('equipements.csv')
  async file(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access, today } = await this.viewers.of(request);
    const document = await this.documents.find(access.within('inventory.read'), id, today);
    sendFile(reply, this.documents.csv(document), `campagne-${today}.csv`, CSV_TYPE);
  }

  @Get('equipements/:line')
  @Needs('inventory.edit')
  async device(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Param('line') lineId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.sendDevice(request, reply, id, lineId, BLANK);
  }

  @Post('equipements/:line')
  @Needs('inventory.edit')
  async mark(
    @Req() request: FastifyRequest,
    @Param('id') campaignId: string,
    @Param('line') lineId: string,
    @Body() { version, outcome: to, reason = '' }: MarkedDevice,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, access, today } = await this.viewers.of(request);
    try {
      const act = { campaignId, lineId, version: Number(version), to, reason };
      await this.campaigns.mark(access.as('inventory.edit'), act);
      const { lines } = await this.documents.find(access.within('inventory.read'), campaignId, today);
      const page = Math.floor(lines.findIndex(({ id }) => id === lineId) / LINES_A_PAGE) + 1;
      void reply.redirect(routes.campaignLineAfter(campaignId, lineId, page), 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, frame.locale);
      await this.sendDevice(request, reply, campaignId, lineId, { typed: { outcome: to, reason }, errors }, status);
    }
  }

  @Get('cloture')
  @Needs('inventory.edit')
  async askClose(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.askEnd(request, reply, id, 'cloture');
  }

  @Get('annulation')
  @Needs('inventory.edit')
  async askCancel(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await this.askEnd(request, reply, id, 'annulation');
  }

  @Post('cloture')
  @Needs('inventory.edit')
  async close(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() seen: SeenCampaign,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.end(request, reply, id, 'closed', seen);
  }

  @Post('annulation')
  @Needs('inventory.edit')
  async cancel(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() seen: SeenCampaign,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.end(request, reply, id, 'cancelled', seen);
  }

  private async askEnd(request: FastifyRequest, reply: FastifyReply, id: string, act: EndAct): Promise<void> {
    const { frame, access, today } = await this.viewers.of(request);
    const document = await this.documents.find(access.within('inventory.edit'), id, today);
    sendPage(reply, CampaignEndPage({ frame, document, act }));
  }

  private async end(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    to: CampaignEnd,
    { version }: SeenCampaign,
  ): Promise<void> {
    const { access } = await this.viewers.of(request);
    await this.campaigns.end(access.as('inventory.edit'), id, to, Number(version));
    void reply.redirect(routes.campaignAfter(id, to), 303);
  }

  private async sendDevice(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    lineId: string,
    form: FormState,
    status = 200,
  ): Promise<void> {
    const { frame, access, today } = await this.viewers.of(request);
    const { campaign, lines } = await this.documents.find(access.within('inventory.edit'), id, today);
    const line = lines.find((one) => one.id === lineId);
    if (line === undefined) throw new DomainError('campaign-line-unknown', 'not-found', { id: lineId });
    sendPage(reply, CampaignDevicePage({ frame, campaign, line, form }), status);
  }
}
