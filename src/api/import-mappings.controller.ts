import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { ScopeService } from '../accounts/scope.service.js';
import { SavedMappings, type SavedMapping } from '../inventory/imports/saved-mappings.js';
import { writeChoices } from '../inventory/imports/write-choices.js';
import { CallerOf } from './access/caller-of.js';
import { MappingListDto, MappingNameDto } from './import.dto.js';
import { MAPPING_LIST_SCHEMA, MAPPING_SCHEMA } from './import.schema.js';
import { ApiRefusals } from './refusals.decorator.js';

type ShownMapping = Omit<SavedMapping, 'choices'> & { readonly choices: unknown };

@ApiTags('imports')
@Needs('inventory.import')
@Controller('api/v1/import-mappings')
export class ImportMappingsController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly mappings: SavedMappings,
  ) {}

  /** The choices kept for the next files of a source, the latest first. */
  @Get()
  @ApiOkResponse({ schema: MAPPING_LIST_SCHEMA })
  @ApiRefusals(404)
  async list(
    @CallerOf() caller: Caller,
    @Query() query: MappingListDto,
  ): Promise<{ mappings: readonly ShownMapping[] }> {
    const { tenancy } = await this.scopes.of(caller.tenancy, query.organisation);
    const mappings = await this.mappings.list(tenancy);
    return { mappings: mappings.map(shown) };
  }

  /** Says how its source is called. */
  @Patch(':id')
  @ApiOkResponse({ schema: MAPPING_SCHEMA })
  @ApiRefusals(404, 422)
  async rename(
    @CallerOf() caller: Caller,
    @Param('id') id: string,
    @Body() { name }: MappingNameDto,
  ): Promise<ShownMapping> {
    return shown(await this.mappings.rename(caller, id, name));
  }

  /** Forgets them: the next file of that source is understood anew. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiRefusals(404)
  async forget(@CallerOf() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.mappings.forget(caller, id);
  }
}

const shown = (mapping: SavedMapping): ShownMapping => ({
  ...mapping,
  choices: JSON.parse(writeChoices(mapping.choices)) as unknown,
});
