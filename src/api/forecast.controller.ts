import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { Clock } from '../kernel/clock.js';
import { USUAL_EXTRA_MONTHS } from '../reporting/forecast/extra-months.js';
import { fleetForecastDocument, type FleetForecastDocument } from '../reporting/forecast/fleet-forecast-document.js';
import { FleetForecastService } from '../reporting/forecast/fleet-forecast.service.js';
import { CallerOf } from './access/caller-of.js';
import { ForecastDto } from './forecast.dto.js';
import { FORECAST_SCHEMA } from './forecast.schema.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('lifespans')
@Needs('inventory.read')
@Controller('api/v1/lifespans/forecast')
export class ForecastController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly forecasts: FleetForecastService,
    private readonly clock: Clock,
  ) {}

  /** Failures and renewals of each quarter of the next five years, and what they mean in money and carbon, under today's rule and a longer one. */
  @Get()
  @ApiOkResponse({ schema: FORECAST_SCHEMA })
  @ApiRefusals(404, 422)
  async fiveYears(
    @CallerOf() { tenancy }: Caller,
    @Query() { organisation, extraMonths = USUAL_EXTRA_MONTHS }: ForecastDto,
  ): Promise<FleetForecastDocument> {
    const scope = await this.scopes.of(tenancy, organisation);
    return fleetForecastDocument(await this.forecasts.of(scope.tenancy, this.clock.today(), extraMonths), scope);
  }
}
