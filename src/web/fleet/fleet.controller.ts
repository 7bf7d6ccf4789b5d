import { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../accounts/access/needs.decorator.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '../../accounts/scope.service.js';
import { DevicesService, type FacetField } from '../../inventory/devices/devices.service.js';
import { FleetExportService } from '../../reporting/fleet-export.service.js';
import { FleetListService } from '../../reporting/fleet-list.service.js';
import type { Choice } from '../components/choice.js';
import { CSV_TYPE, sendFile, WORKBOOK_TYPE } from '../frame/send-file.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { deviceLine } from './device-line.js';
import { readFleetFilters, readPage } from './fleet-filters.js';
import { FleetFiltersPage } from './fleet-filters-page.js';
import { FleetPage } from './fleet-page.js';
import { fleetQuery, narrowed } from './fleet-query.js';
import { PAGE_SIZE, presentFleet } from './present-fleet.js';

type Asked = Readonly<Record<string, unknown>>;

@ApiExcludeController()
@Needs('inventory.read')
@Controller()
export class FleetController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly fleet: FleetListService,
    private readonly devices: DevicesService,
    private readonly exports: FleetExportService,
  ) {}

  @Get('parc')
  async list(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, today } = await this.viewers.of(request);
    const filters = readFleetFilters(query);
    const page = readPage(query);
    const view = narrowed(scope, filters.organisation);
    const found = await this.fleet.page(view, fleetQuery(filters, today), today, { page, size: PAGE_SIZE });
    const all =
      found.total > 0
        ? found.total
        : (await this.devices.list(scope.tenancy, { withRetired: true }, { limit: 1 })).total;
    const facts = {
      ...{ filters, page, total: found.total, fleetIsEmpty: all === 0, mayAdd: frame.may('inventory.edit') },
      devices: found.devices.map(deviceLine),
      organisationNames: Object.fromEntries(scope.organisations.map(({ id, name }) => [id, name])),
    };
    sendPage(reply, FleetPage({ frame, view: presentFleet(facts, frame.locale) }));
  }

  @Get('parc/filtres')
  async filters(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const organisations = scope.organisations.filter(({ id }) => scope.tenancy.has(id));
    const page = FleetFiltersPage({
      frame,
      filters: readFleetFilters(query),
      organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
      sites: await this.values(scope.tenancy, 'siteName'),
      manufacturers: await this.values(scope.tenancy, 'manufacturer'),
    });
    sendPage(reply, page);
  }

  @Get('parc.csv')
  async export(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { scope, today } = await this.viewers.of(request);
    const filters = readFleetFilters(query);
    const text = this.exports.csv(narrowed(scope, filters.organisation), fleetQuery(filters, today), today);
    sendFile(reply, Readable.from(text), `parc-${today}.csv`, CSV_TYPE);
  }

  @Get('parc.xlsx')
  async workbook(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { scope, today } = await this.viewers.of(request);
    const filters = readFleetFilters(query);
    const file = this.exports.workbook(narrowed(scope, filters.organisation), fleetQuery(filters, today), today);
    sendFile(reply, file, `parc-${today}.xlsx`, WORKBOOK_TYPE);
  }

  private async values(tenancy: Scope['tenancy'], field: FacetField): Promise<readonly Choice[]> {
    const facet = await this.devices.facet(tenancy, {}, field);
    return facet.flatMap(({ value }) => (value === null ? [] : [{ value, label: value }]));
  }
}
