import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { Identifiers } from '../../../kernel/identifiers.js';
import { CampaignOpening } from '../../../reporting/extension/campaign-opening.service.js';
import { ExtensionDocumentsService } from '../../../reporting/extension/extension-documents.service.js';
import { CampaignList } from '../../../renewal/campaigns/campaign-list.service.js';
import { BLANK, type FormState } from '../../components/form-state.js';
import { refusedForm } from '../../errors/refused-form.js';
import { readPage } from '../../fleet/fleet-filters.js';
import { routes } from '../../frame/routes.js';
import { sendPage } from '../../frame/send-page.js';
import { ViewerService } from '../../frame/viewer.service.js';
import { readPlanFilter } from '../plan-filters.js';
import { CampaignsPage } from './campaigns-page.js';
import { NewCampaignForm, tickedIds } from './new-campaign-form.js';
import { NewCampaignPage } from './new-campaign-page.js';
import { CAMPAIGNS_A_PAGE, presentCampaigns } from './present-campaigns.js';
import { presentNewCampaign } from './present-new-campaign.js';

type Asked = Readonly<Record<string, unknown>>;
type Refused = { readonly form: FormState; readonly ticked: ReadonlySet<string>; readonly submissionId: string };

const REFUSALS = {
  ...{ 'campaign-name-wrong': 'name', 'campaign-assignee-wrong': 'assignee', 'campaign-day-wrong': 'dueOn' },
  ...{ 'campaign-empty': 'devices-0', 'campaign-too-large': 'devices-0' },
  ...{ 'campaign-devices-held': null, 'campaign-plan-moved': null },
};

/** The campaigns; beginning one. */
@ApiExcludeController()
@Needs('inventory.read')
@Controller('prolonger/campagnes')
export class CampaignsController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly list: CampaignList,
    private readonly opening: CampaignOpening,
    private readonly documents: ExtensionDocumentsService,
    private readonly identifiers: Identifiers,
  ) {}

  @Get()
  async page(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const page = readPage(query);
    const place = { offset: (page - 1) * CAMPAIGNS_A_PAGE, limit: CAMPAIGNS_A_PAGE };
    const { campaigns, total } = await this.list.page(scope.tenancy, place);
    if (page > 1 && campaigns.length === 0) {
      void reply.redirect(routes.campaigns, 303);
      return;
    }
    const organisationNames = Object.fromEntries(scope.organisations.map(({ id, name }) => [id, name]));
    const view = presentCampaigns({ campaigns, total, page, organisationNames, today }, frame.locale);
    sendPage(reply, CampaignsPage({ frame, view }));
  }

  @Get('nouvelle')
  @Needs('inventory.edit')
  async form(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    await this.sendForm(request, reply, query, null);
  }

  @Post()
  @Needs('inventory.edit')
  async begin(
    @Req() request: FastifyRequest,
    @Body() typed: NewCampaignForm,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope, today, access } = await this.viewers.of(request);
    const { organisation: organisationId, submission: submissionId, name, assignee, dueOn } = typed;
    const deviceIds = tickedIds(typed.devices);
    const caller = { actor: access.actor, tenancy: scope.tenancy };
    const wanted = { organisationId, submissionId, name, assignee, dueOn, deviceIds };
    try {
      const id = await this.opening.begin(caller, today, wanted);
      void reply.redirect(routes.campaignAfter(id, 'begun'), 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, REFUSALS, frame.locale);
      const form = { typed: { name, assignee, dueOn }, errors };
      await this.sendForm(request, reply, { ...typed }, { form, ticked: new Set(deviceIds), submissionId }, status);
    }
  }

  private async sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Asked,
    refused: Refused | null,
    status = 200,
  ): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const filter = readPlanFilter(asked);
    const organisation = typeof asked.organisation === 'string' ? asked.organisation : '';
    const offer = await this.opening.offer(scope.tenancy, today, filter, organisation);
    const facts = {
      ...{ offer, filter, form: refused?.form ?? BLANK, ticked: refused?.ticked ?? null },
      lines: await this.documents.of(scope.tenancy, offer.lines, 0),
      organisationNames: Object.fromEntries(scope.organisations.map(({ id, name }) => [id, name])),
      submissionId: refused?.submissionId ?? this.identifiers.next(),
    };
    sendPage(reply, NewCampaignPage({ frame, view: presentNewCampaign(facts, frame.locale) }), status);
  }
}
