import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { REFERENCE_LIFE } from '../../footprint/domain/accounting-view.js';
import { BASES } from '../../footprint/domain/basis.js';
import { yearOf } from '../../kernel/date-only.js';
import { months } from '../../kernel/quantity.js';
import { FleetCarbonService } from '../../reporting/fleet-carbon.service.js';
import { readWord } from '../frame/read-word.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { SOURCES } from '../sources/source-list.js';
import { CarbonPage } from './carbon-page.js';
import { presentCarbonYear } from './present-carbon-year.js';

/** How many years the form offers, that of today included. */
const YEARS_OFFERED = 6;
const LONGER_BY = months(12);

@ApiExcludeController()
@Needs('inventory.read')
@Controller('carbone')
export class CarbonController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly carbon: FleetCarbonService,
  ) {}

  @Get()
  async year(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const years = Array.from({ length: YEARS_OFFERED }, (_, back) => yearOf(today) - back);
    const year = Number(readWord(query.annee, years.map(String)) ?? yearOf(today));
    const basis = readWord(query.base, BASES) ?? 'ademe';
    const wish = { year, basis, view: REFERENCE_LIFE, longerBy: LONGER_BY, people: null };
    const { carbon } = await this.carbon.survey(scope.tenancy, wish, today);
    const names = new Map(scope.organisations.map(({ id, name }) => [id, name]));
    const organisation = frame.organisation?.name ?? '';
    const facts = { carbon, organisation, names, year, years, basis, longerByMonths: LONGER_BY, sources: SOURCES };
    sendPage(reply, CarbonPage({ frame, view: presentCarbonYear(facts, frame.locale) }));
  }
}
