import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { Clock } from '../kernel/clock.js';
import { BacktestService } from '../lifespan/backtest.service.js';
import { backtestDocument, type BacktestDocument } from '../reporting/backtest-document.js';
import { CallerOf } from './access/caller-of.js';
import { BACKTEST_SCHEMA } from './backtest.schema.js';
import { OneOrganisationDto } from './device-filter.dto.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('lifespans')
@Needs('inventory.read')
@Controller('api/v1/lifespans/backtest')
export class BacktestController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly backtests: BacktestService,
    private readonly clock: Clock,
  ) {}

  /** What would have been forecast a year ago, and two years ago, with what was known then; and what happened. */
  @Get()
  @ApiOkResponse({ schema: BACKTEST_SCHEMA })
  @ApiRefusals(404)
  async years(
    @CallerOf() { tenancy }: Caller,
    @Query() { organisation }: OneOrganisationDto,
  ): Promise<BacktestDocument> {
    const scope = await this.scopes.of(tenancy, organisation);
    return backtestDocument(await this.backtests.of(scope.tenancy, this.clock.today()));
  }
}
