import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn } from 'class-validator';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { IDENTITY_KINDS, type IdentityKind } from '../inventory/domain/identity/identity-keys.js';
import { InventorySettings } from '../inventory/settings/inventory-settings.js';
import { DomainError } from '../kernel/domain-error.js';
import { CallerOf } from './access/caller-of.js';
import { OneOrganisationDto } from './device-filter.dto.js';
import { ApiRefusals } from './refusals.decorator.js';

/** The kinds of identity an organisation believes, the surest first; those left out are not used. */
class IdentityOrderDto {
  @ApiProperty({ enum: IDENTITY_KINDS, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(IDENTITY_KINDS.length)
  @IsIn(IDENTITY_KINDS, { each: true })
  order: IdentityKind[];
}

@ApiTags('inventory')
@Needs('inventory.edit')
@Controller('api/v1/inventory/identity-order')
export class IdentityOrderController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly settings: InventorySettings,
  ) {}

  /** By which numbers a device is known. */
  @Get()
  @Needs('inventory.read')
  @ApiOkResponse({ type: IdentityOrderDto })
  @ApiRefusals(404, 409)
  async read(@CallerOf() caller: Caller, @Query() { organisation }: OneOrganisationDto): Promise<IdentityOrderDto> {
    const organisationId = await this.chosen(caller, organisation);
    return { order: [...(await this.settings.identityOrder(caller.tenancy, organisationId))] };
  }

  @Put()
  @ApiOkResponse({ type: IdentityOrderDto })
  @ApiRefusals(404, 409, 422)
  async set(
    @CallerOf() caller: Caller,
    @Query() { organisation }: OneOrganisationDto,
    @Body() { order }: IdentityOrderDto,
  ): Promise<IdentityOrderDto> {
    await this.settings.setIdentityOrder(caller, await this.chosen(caller, organisation), order);
    return { order };
  }

  private async chosen({ tenancy }: Caller, code: string | undefined): Promise<string> {
    const organisation = await this.organisations.chosen(tenancy, code);
    if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    return organisation.id;
  }
}
