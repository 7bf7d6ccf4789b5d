import { Body, Controller, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { ScopeService } from '../accounts/scope.service.js';
import { DeviceAdditions } from '../inventory/edits/device-additions.js';
import { Clock } from '../kernel/clock.js';
import { DomainError } from '../kernel/domain-error.js';
import type { DeviceDocument } from '../reporting/device-document.js';
import { DeviceDocumentService } from '../reporting/device-document.service.js';
import { CallerOf } from './access/caller-of.js';
import { OneOrganisationDto } from './device-filter.dto.js';
import { DEVICE_SCHEMA } from './device.schema.js';
import { NewDeviceDto, textsOf } from './device-texts.dto.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('devices')
@Needs('inventory.edit')
@Controller('api/v1/devices')
export class NewDeviceController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly scopes: ScopeService,
    private readonly additions: DeviceAdditions,
    private readonly documents: DeviceDocumentService,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a device that no file brings. Sent again by the same caller, it comes to the same device (200); one that bears the number
   * of another device is refused, naming it.
   */
  @Post()
  @ApiCreatedResponse({ schema: DEVICE_SCHEMA })
  @ApiOkResponse({ schema: DEVICE_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async add(
    @CallerOf() caller: Caller,
    @Query() wish: OneOrganisationDto,
    @Body() entered: NewDeviceDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeviceDocument> {
    const organisation = await this.organisations.chosen(caller.tenancy, wish.organisation);
    if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    const addition = { organisationId: organisation.id, texts: textsOf(entered) };
    const { id, isNew } = await this.additions.add(caller, addition);
    void reply.status(isNew ? 201 : 200).header('location', `/api/v1/devices/${id}`);
    return this.documents.find(await this.scopes.of(caller.tenancy, undefined), id, this.clock.today());
  }
}
