import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { FoundOrganisationDto, OrganisationDto } from './organisation.dto.js';
import { ApiRefusals } from './refusals.decorator.js';

/** Who acts through the API, until clients have tokens. */
export const API_ACTOR = 'api';

@ApiTags('organisations')
@Controller('api/v1/organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @Get()
  @ApiOkResponse({ type: OrganisationDto, isArray: true })
  async list(): Promise<OrganisationDto[]> {
    return (await this.organisations.list()).map((one) => OrganisationDto.of(one));
  }

  @Post()
  @ApiCreatedResponse({ type: OrganisationDto })
  @ApiRefusals(404, 409, 422)
  async found(@Body() wanted: FoundOrganisationDto): Promise<OrganisationDto> {
    const { code, name, kind, siren = null, parentCode = null, inseeCode = null } = wanted;
    return OrganisationDto.of(
      await this.organisations.found(API_ACTOR, { code, name, kind, siren, parentCode, inseeCode }),
    );
  }
}
