import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { parseCursor, printCursor } from '../inventory/devices/device-cursor.js';
import { readFilter } from '../inventory/devices/filter-words.js';
import { Clock } from '../kernel/clock.js';
import type { DeviceDocument, ListedDevice } from '../reporting/device-document.js';
import { DeviceDocumentService } from '../reporting/device-document.service.js';
import { CallerOf } from './access/caller-of.js';
import { DeviceFilterDto, OneOrganisationDto } from './device-filter.dto.js';
import { DEVICE_SCHEMA, DEVICE_PAGE_SCHEMA } from './device.schema.js';
import { nextLink } from './next-link.js';
import { ApiRefusals } from './refusals.decorator.js';

const DEFAULT_LIMIT = 50;

@ApiTags('devices')
@Needs('inventory.read')
@Controller('api/v1/devices')
export class DevicesController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly documents: DeviceDocumentService,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. The `Link` header holds the next page. */
  @Get()
  @ApiOkResponse({ schema: DEVICE_PAGE_SCHEMA })
  @ApiRefusals(404, 422)
  async list(
    @CallerOf() { tenancy }: Caller,
    @Query() query: DeviceFilterDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ total: number; devices: readonly ListedDevice[] }> {
    const today = this.clock.today();
    const { cursor, limit = DEFAULT_LIMIT, organisation, ...words } = query;
    const scope = await this.scopes.of(tenancy, organisation);
    const wish = { limit, after: cursor === undefined ? undefined : parseCursor(cursor) };
    const page = await this.documents.page(scope, readFilter(words, today), today, wish);
    if (page.next !== null) void reply.header('link', nextLink('/api/v1/devices', query, printCursor(page.next)));
    return { total: page.total, devices: page.devices };
  }

  /** One device by id, asset tag or serial number, with its events. */
  @Get(':ref')
  @ApiOkResponse({ schema: DEVICE_SCHEMA })
  @ApiRefusals(404, 409)
  async one(
    @CallerOf() { tenancy }: Caller,
    @Param('ref') ref: string,
    @Query() { organisation }: OneOrganisationDto,
  ): Promise<DeviceDocument> {
    return this.documents.find(await this.scopes.of(tenancy, organisation), ref, this.clock.today());
  }
}
