import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../accounts/access/needs.decorator.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DevicesService } from '../../inventory/devices/devices.service.js';
import { FleetSurveyService } from '../../reporting/fleet-survey.service.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { sourceName } from '../sources/source-list.js';
import { overviewFacts } from './facts-of-survey.js';
import { OverviewPage } from './overview-page.js';
import { presentOverview } from './present-overview.js';

@ApiExcludeController()
@Needs('inventory.read')
@Controller()
export class OverviewController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly surveys: FleetSurveyService,
    private readonly devices: DevicesService,
  ) {}

  @Get()
  async overview(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const survey = await this.surveys.survey(scope.tenancy, today);
    const { total: retired } = await this.devices.list(
      scope.tenancy,
      { status: 'retired', withRetired: true },
      { limit: 1 },
    );
    const facts = overviewFacts(survey, retired, frame.organisation?.name ?? '', today);
    sendPage(reply, OverviewPage({ frame, view: presentOverview(facts, frame.locale, sourceName) }));
  }
}
