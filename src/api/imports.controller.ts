import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { ScopeService } from '../accounts/scope.service.js';
import type { ImportDocument } from '../inventory/domain/import-document.js';
import type { ImportSummary } from '../inventory/imports/import-summary.js';
import { ImportsService } from '../inventory/imports/imports.service.js';
import { receiveUpload } from '../http/receive-upload.js';
import { ImportListDto, ImportWishDto } from './import.dto.js';
import { IMPORT_LIST_SCHEMA, IMPORT_SCHEMA, IMPORT_SUMMARY_SCHEMA, UPLOAD_SCHEMA } from './import.schema.js';
import { API_ACTOR } from './organisations.controller.js';
import { ApiRefusals } from './refusals.decorator.js';

@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly organisations: OrganisationsService,
    private readonly imports: ImportsService,
  ) {}

  /** The files brought so far, newest first. */
  @Get()
  @ApiOkResponse({ schema: IMPORT_LIST_SCHEMA })
  @ApiRefusals(404, 422)
  async list(@Query() query: ImportListDto): Promise<{ total: number; imports: readonly ImportSummary[] }> {
    const scope = await this.scopes.of(query.organisation);
    return this.imports.list(scope.ids, { limit: query.limit ?? 50, offset: query.offset ?? 0 });
  }

  @Get(':id')
  @ApiOkResponse({ schema: IMPORT_SUMMARY_SCHEMA })
  @ApiRefusals(404)
  async one(@Param('id') id: string): Promise<ImportSummary> {
    return this.imports.find((await this.scopes.of(undefined)).ids, id);
  }

  /** Brings a file: `dryRun=true` says what would happen and leaves no trace; otherwise it is checked and applied. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiCreatedResponse({ schema: IMPORT_SCHEMA })
  @ApiRefusals(404, 409, 413, 422)
  async bring(@Req() request: FastifyRequest, @Query() wish: ImportWishDto): Promise<ImportDocument> {
    const organisation = await this.organisations.chosen(wish.organisation);
    return receiveUpload(request, async ({ path, fileName }) => {
      const file = { path, fileName, sheet: wish.sheet, actor: API_ACTOR };
      if (wish.dryRun === 'true') return this.imports.check({ ...file, organisationId: organisation?.id ?? null });
      const { id } = organisation ?? (await this.imports.foundFirst(file));
      return this.imports.bring({ ...file, organisationId: id });
    });
  }

  /** Gives up an import that waits for a decision. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiRefusals(404, 409)
  async cancel(@Param('id') id: string): Promise<void> {
    await this.imports.cancel((await this.scopes.of(undefined)).ids, id, API_ACTOR);
  }
}
