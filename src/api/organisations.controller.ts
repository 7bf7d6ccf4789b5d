import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { CallerOf } from './access/caller-of.js';
import { FoundOrganisationDto, OrganisationDto } from './organisation.dto.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('organisations')
@Needs('organisations.read')
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @ApiOkResponse({ type: OrganisationDto, isArray: true })
  @ApiRefusals()
  async list(@CallerOf() { tenancy }: Caller): Promise<OrganisationDto[]> {
    return (await this.organisations.list(tenancy)).map((one) => OrganisationDto.of(one));
  }

  @Post()
  @Needs('organisations.found')
  @ApiCreatedResponse({ type: OrganisationDto })
  @ApiRefusals(404, 409, 422)
  async found(@CallerOf() caller: Caller, @Body() wanted: FoundOrganisationDto): Promise<OrganisationDto> {
    const { code, name, kind, siren = null, parentCode = null, inseeCode = null } = wanted;
    return OrganisationDto.of(
      await this.organisations.found(caller, { code, name, kind, siren, parentCode, inseeCode }),
    );
  }
}
