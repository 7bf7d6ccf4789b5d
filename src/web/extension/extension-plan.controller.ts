import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { ExtensionDocumentsService } from '../../reporting/extension/extension-documents.service.js';
import { ExtensionExportService } from '../../reporting/extension/extension-export.service.js';
import { ExtensionPlanService } from '../../reporting/extension/extension-plan.service.js';
import { readPage } from '../fleet/fleet-filters.js';
import { CSV_TYPE, sendFile, WORKBOOK_TYPE } from '../frame/send-file.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { ExtensionPlanPage } from './extension-plan-page.js';
import { planHref, readPlanFilter } from './plan-filters.js';
import { PLAN_PAGE_SIZE, presentPlan } from './present-plan.js';

type Asked = Readonly<Record<string, unknown>>;

/** The devices that should stay. */
@ApiExcludeController()
@Needs('inventory.read')
@Controller()
export class ExtensionPlanController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly plans: ExtensionPlanService,
    private readonly documents: ExtensionDocumentsService,
    private readonly exports: ExtensionExportService,
  ) {}

  @Get('prolonger')
  async page(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const filter = readPlanFilter(query);
    const plan = await this.plans.plan(scope.tenancy, today);
    const { lines, totals } = plan.chosen(filter);
    const page = readPage(query);
    const from = (page - 1) * PLAN_PAGE_SIZE;
    if (page > 1 && from >= lines.length) {
      void reply.redirect(planHref(filter), 303);
      return;
    }
    const shown = await this.documents.of(scope.tenancy, lines.slice(from, from + PLAN_PAGE_SIZE), from);
    const facts = { filter, page, lines: shown, totals, sites: plan.sites(), categories: plan.categories() };
    sendPage(reply, ExtensionPlanPage({ frame, view: presentPlan(facts, frame.locale) }));
  }

  @Get('prolonger.csv')
  async export(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { scope, today } = await this.viewers.of(request);
    const { lines } = (await this.plans.plan(scope.tenancy, today)).chosen(readPlanFilter(query));
    const text = Readable.from(this.exports.csv(scope.tenancy, lines));
    sendFile(reply, text, `prolonger-${today}.csv`, CSV_TYPE);
  }

  @Get('prolonger.xlsx')
  async workbook(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { scope, today } = await this.viewers.of(request);
    const { lines } = (await this.plans.plan(scope.tenancy, today)).chosen(readPlanFilter(query));
    sendFile(reply, this.exports.workbook(scope.tenancy, lines), `prolonger-${today}.xlsx`, WORKBOOK_TYPE);
  }
}
