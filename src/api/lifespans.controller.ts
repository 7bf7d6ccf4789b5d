import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { Clock } from '../kernel/clock.js';
import { LifeCurvesService } from '../reporting/life-curves.service.js';
import { lifespansDocument, type LifespansDocument } from '../reporting/lifespans-document.js';
import { CallerOf } from './access/caller-of.js';
import { LifespansDto } from './lifespans.dto.js';
import { LIFESPANS_SCHEMA } from './lifespans.schema.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('lifespans')
@Needs('inventory.read')
@Controller('api/v1/lifespans')
export class LifespansController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly lives: LifeCurvesService,
    private readonly clock: Clock,
  ) {}

  /** How long devices of each category have served; of one category, what is known of each of its models, and from whom. */
  @Get()
  @ApiOkResponse({ schema: LIFESPANS_SCHEMA })
  @ApiRefusals(404, 422)
  async all(
    @CallerOf() { tenancy: allowed }: Caller,
    @Query() { organisation, category }: LifespansDto,
  ): Promise<LifespansDocument> {
    const { tenancy } = await this.scopes.of(allowed, organisation);
    const today = this.clock.today();
    if (category === undefined) return lifespansDocument(await this.lives.categories(tenancy, today), null);
    const life = await this.lives.category(tenancy, today, category);
    return lifespansDocument([life], life.models);
  }
}
