import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { KnownFields } from '../http/known-fields.js';
import { LIMITS } from '../http/limits/limits.js';
import { RateLimiter } from '../http/limits/rate-limiter.js';
import { receiveUpload } from '../http/receive-upload.js';
import { TakesUpload } from '../http/takes-upload.js';
import { ImportsService } from '../inventory/imports/imports.service.js';
import { CHOICE_NAMES, readChoices } from '../inventory/imports/read-choices.js';
import { DomainError } from '../kernel/domain-error.js';
import { CallerOf } from './access/caller-of.js';
import { ApplicationDto, ImportCheckDto } from './import.dto.js';
import { CHOICES_SCHEMA, IMPORT_SUMMARY_SCHEMA, UPLOAD_SCHEMA } from './import.schema.js';
import { ApiRefusals } from './refusals.decorator.js';
import { shownImport, type ShownImport } from './shown-import.js';

/** An import step by step, in the background: each step answers at once, `GET /imports/:id` tells how far it is. */
@ApiTags('imports')
@Needs('inventory.import')
@Controller('api/v1/imports')
export class ImportWorkController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly imports: ImportsService,
    private readonly limiter: RateLimiter,
  ) {}

  /** Has a file read; it then waits for a decision. The same file sent twice comes to the same import. */
  @Post('checks')
  @HttpCode(202)
  @TakesUpload()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD_SCHEMA })
  @ApiAcceptedResponse({ schema: IMPORT_SUMMARY_SCHEMA })
  @ApiRefusals(404, 409, 413, 422)
  async check(
    @CallerOf() caller: Caller,
    @Req() request: FastifyRequest,
    @Query() wish: ImportCheckDto,
  ): Promise<ShownImport> {
    const organisation = await this.organisations.chosen(caller.tenancy, wish.organisation);
    if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    await this.limiter.hit('upload', caller.actor, LIMITS.uploadPerPerson);
    const { id } = await receiveUpload(request, ({ path, fileName, fields: { mapping } }) => {
      const choices = mapping === undefined ? undefined : readChoices(mapping);
      const file = { path, fileName, sheet: wish.sheet, caller, choices };
      return this.imports.begin({ ...file, organisationId: organisation.id });
    });
    return this.shown(caller, id);
  }

  /** Has the file of an import that waits read again with these choices, instead of the earlier ones. */
  @Put(':id/choices')
  @HttpCode(202)
  @ApiBody({ schema: CHOICES_SCHEMA })
  @ApiAcceptedResponse({ schema: IMPORT_SUMMARY_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async choose(
    @CallerOf() caller: Caller,
    @Param('id') id: string,
    @Body(new KnownFields({ names: CHOICE_NAMES })) choices: Record<string, unknown>,
  ): Promise<ShownImport> {
    await this.imports.choose(caller, id, readChoices(JSON.stringify(choices)));
    return this.shown(caller, id);
  }

  /** Has an import that waits applied, all of it or nothing. Asking twice comes to one application. */
  @Post(':id/application')
  @HttpCode(202)
  @ApiAcceptedResponse({ schema: IMPORT_SUMMARY_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async apply(@CallerOf() caller: Caller, @Param('id') id: string, @Body() wish: ApplicationDto): Promise<ShownImport> {
    await this.imports.startApplying(caller, id, wish.mappingName);
    return this.shown(caller, id);
  }

  /** The rows that were rejected, in the delimiter, encoding and columns of their source, with the reason. */
  @Get(':id/rejected')
  @ApiProduces('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiRefusals(404)
  async rejected(@CallerOf() caller: Caller, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, contentType, stream } = await this.imports.rejectedFile(caller.tenancy, id);
    void reply.type(contentType).header('content-disposition', `attachment; filename="${fileName}"`).send(stream);
  }

  private async shown({ tenancy }: Caller, id: string): Promise<ShownImport> {
    return shownImport(await this.imports.find(tenancy, id));
  }
}
