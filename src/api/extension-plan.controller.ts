import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { Clock } from '../kernel/clock.js';
import { USUAL_MONTHS } from '../renewal/domain/extension/plan-filter.js';
import type { ExtensionLineDocument } from '../reporting/extension/extension-document.js';
import { ExtensionDocumentsService } from '../reporting/extension/extension-documents.service.js';
import { ExtensionPlanService } from '../reporting/extension/extension-plan.service.js';
import { planTotalsDocument, type PlanTotalsDocument } from '../reporting/extension/plan-totals-document.js';
import { CallerOf } from './access/caller-of.js';
import { ExtensionPlanDto } from './extension-plan.dto.js';
import { EXTENSION_PLAN_SCHEMA } from './extension-plan.schema.js';
import { nextLink } from './next-link.js';
import { parsePlace, printPlace } from './place-cursor.js';
import { ApiRefusals } from './refusals.decorator.js';

const A_PAGE = 50;

@ApiTags('extension')
@Needs('inventory.read')
@Controller('api/v1/extension-plan')
export class ExtensionPlanController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly plans: ExtensionPlanService,
    private readonly documents: ExtensionDocumentsService,
    private readonly clock: Clock,
  ) {}

  /** The devices that should stay, those that keep the most for each euro of effort first, and what all of them are together. */
  @Get()
  @ApiOkResponse({ schema: EXTENSION_PLAN_SCHEMA })
  @ApiRefusals(404, 422)
  async plan(
    @CallerOf() { tenancy: allowed }: Caller,
    @Query() query: ExtensionPlanDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanTotalsDocument & { readonly devices: readonly ExtensionLineDocument[] }> {
    const { organisation, withinMonths = USUAL_MONTHS, category, site: siteName, need, limit = A_PAGE } = query;
    const { tenancy } = await this.scopes.of(allowed, organisation);
    const plan = await this.plans.plan(tenancy, this.clock.today());
    const { lines, totals } = plan.chosen({ withinMonths, category, siteName, need });
    const from = parsePlace(query.cursor);
    const until = from + limit;
    if (until < lines.length) {
      void reply.header('link', nextLink('/api/v1/extension-plan', query, printPlace(until)));
    }
    const devices = await this.documents.of(tenancy, lines.slice(from, until), from);
    return { ...planTotalsDocument(totals), devices };
  }
}
