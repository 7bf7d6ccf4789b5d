import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { accountingView, DEFAULT_ACCOUNTING_LIFE } from '../footprint/domain/accounting-view.js';
import { Clock } from '../kernel/clock.js';
import { yearOf } from '../kernel/date-only.js';
import { months, years } from '../kernel/quantity.js';
import type { FleetCarbonDocument } from '../reporting/fleet-carbon-document.js';
import { FleetCarbonService } from '../reporting/fleet-carbon.service.js';
import { CallerOf } from './access/caller-of.js';
import { CarbonDto } from './carbon.dto.js';
import { CARBON_SCHEMA } from './carbon.schema.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('carbon')
@Needs('inventory.read')
@Controller('api/v1/carbon')
export class CarbonController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly carbon: FleetCarbonService,
    private readonly clock: Clock,
  ) {}

  /** A year of the fleet in both ledgers, full precision, by organisation, site and category. */
  @Get()
  @ApiOkResponse({ schema: CARBON_SCHEMA })
  @ApiRefusals(404, 422)
  async year(@CallerOf() { tenancy }: Caller, @Query() query: CarbonDto): Promise<FleetCarbonDocument> {
    const today = this.clock.today();
    const { organisation, year = yearOf(today), basis = 'ademe', view = 'reference-life', people = null } = query;
    const { accountingLifeYears = DEFAULT_ACCOUNTING_LIFE, longerByMonths = 12 } = query;
    const wish = { year, basis, people, longerBy: months(longerByMonths) };
    const scope = await this.scopes.of(tenancy, organisation);
    return this.carbon.ofYear(scope, { ...wish, view: accountingView(view, years(accountingLifeYears)) }, today);
  }
}
