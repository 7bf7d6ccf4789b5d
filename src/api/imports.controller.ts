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
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { ScopeService } from '../accounts/scope.service.js';
import type { ImportDocument } from '../inventory/domain/import-document.js';
import { ImportsService } from '../inventory/imports/imports.service.js';
import { readChoices } from '../inventory/imports/read-choices.js';
import { DomainError } from '../kernel/domain-error.js';
import { LIMITS } from '../http/limits/limits.js';
import { RateLimiter } from '../http/limits/rate-limiter.js';
import { receiveUpload } from '../http/receive-upload.js';
import { TakesUpload } from '../http/takes-upload.js';
import { CallerOf } from './access/caller-of.js';
import { ImportListDto, ImportWishDto } from './import.dto.js';
import { IMPORT_LIST_SCHEMA, IMPORT_SCHEMA, IMPORT_SUMMARY_SCHEMA, UPLOAD_SCHEMA } from './import.schema.js';
import { ApiRefusals } from './refusals.decorator.js';
import { shownImport, type ShownImport } from './shown-import.js';

@ApiTags('imports')
@Needs('inventory.import')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly scopes: ScopeService,
    private readonly organisations: OrganisationsService,
    private readonly imports: ImportsService,
    private readonly limiter: RateLimiter,
  ) {}

  /** The files brought so far, newest first. */
  @Get()
  @Needs('inventory.read')
  @ApiOkResponse({ schema: IMPORT_LIST_SCHEMA })
  @ApiRefusals(404, 422)
  async list(
    @CallerOf() caller: Caller,
    @Query() query: ImportListDto,
  ): Promise<{ total: number; imports: readonly ShownImport[] }> {
    const { tenancy } = await this.scopes.of(caller.tenancy, query.organisation);
    const page = { limit: query.limit ?? 50, offset: query.offset ?? 0 };
    const { total, imports } = await this.imports.list(tenancy, page);
    return { total, imports: imports.map(shownImport) };
  }

  @Get(':id')
  @Needs('inventory.read')
  @ApiOkResponse({ schema: IMPORT_SUMMARY_SCHEMA })
  @ApiRefusals(404)
  async one(@CallerOf() { tenancy }: Caller, @Param('id') id: string): Promise<ShownImport> {
    return shownImport(await this.imports.find(tenancy, id));
  }

  /** Brings a file: `dryRun=true` says what would happen and leaves no trace; otherwise it is checked and applied. */
  @Post()
  @TakesUpload()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiCreatedResponse({ schema: IMPORT_SCHEMA })
  @ApiRefusals(404, 409, 413, 422)
  async bring(
    @CallerOf() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() wish: ImportWishDto,
  ): Promise<ImportDocument> {
    const organisation = await this.organisations.chosen(caller.tenancy, wish.organisation);
    if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    const { id: organisationId } = organisation;
    await this.limiter.hit('upload', caller.actor, LIMITS.uploadPerPerson);
    return receiveUpload(request, async ({ path, fileName, fields: { mapping } }) => {
      const choices = mapping === undefined ? undefined : readChoices(mapping);
      const file = { path, fileName, sheet: wish.sheet, caller, choices };
      if (wish.dryRun === 'true') return this.imports.check({ ...file, organisationId }, true);
      return this.imports.bring({ ...file, organisationId });
    });
  }

  /** Gives up an import that waits for a decision. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiRefusals(404, 409)
  async cancel(@CallerOf() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.imports.cancel(caller, id);
  }
}
