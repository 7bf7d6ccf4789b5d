import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import type { Organisation } from '../accounts/organisation.js';
import { OrganisationsService } from '../accounts/organisations.service.js';
import { AliasForecast } from '../footprint/aliases/alias-forecast.js';
import { ModelAliasesService } from '../footprint/aliases/model-aliases.service.js';
import { UnrecognisedModels } from '../footprint/aliases/unrecognised-models.service.js';
import { DomainError } from '../kernel/domain-error.js';
import { AliasExportService } from '../reporting/alias-export.service.js';
import {
  aliasEffectDocument,
  modelAliasDocument,
  unrecognisedModelDocument,
  type AliasActDocument,
  type ModelAliasDocument,
  type UnrecognisedModelDocument,
} from '../reporting/model-alias-document.js';
import { CallerOf } from './access/caller-of.js';
import { AliasWishDto, ModelAliasDto, ModelOrganisationDto, ModelPageDto } from './model.dto.js';
import { ALIAS_ACT_SCHEMA, MODEL_ALIASES_SCHEMA, UNRECOGNISED_SCHEMA } from './model.schema.js';
import { nextLink } from './next-link.js';
import { parsePlace, printPlace } from './place-cursor.js';
import { ApiRefusals } from './refusals.decorator.js';

const A_PAGE = 50;

/** What the models of one organisation's inventory are: each organisation says it of its own texts. */
@ApiTags('models')
@Needs('inventory.read')
@Controller('api/v1/models')
export class ModelsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly unrecognised: UnrecognisedModels,
    private readonly aliases: ModelAliasesService,
    private readonly forecast: AliasForecast,
    private readonly exports: AliasExportService,
  ) {}

  /** The texts whose product is not certain, those that most devices bear first, with up to five products a person may accept. */
  @Get('unrecognised')
  @ApiOkResponse({ schema: UNRECOGNISED_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async open(
    @CallerOf() caller: Caller,
    @Query() query: ModelPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ total: number; devices: number; models: readonly UnrecognisedModelDocument[] }> {
    const { id } = await this.chosen(caller, query);
    const page = pageOf(query);
    const { models, total, devices } = await this.unrecognised.page(caller.tenancy, id, page);
    link(reply, '/api/v1/models/unrecognised', query, page, total);
    return { total, devices, models: models.map(unrecognisedModelDocument) };
  }

  /** What was accepted, the latest first. */
  @Get('aliases')
  @ApiOkResponse({ schema: MODEL_ALIASES_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async list(
    @CallerOf() caller: Caller,
    @Query() query: ModelPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ total: number; aliases: readonly ModelAliasDocument[] }> {
    const { id, code } = await this.chosen(caller, query);
    const page = pageOf(query);
    const { aliases, total } = await this.aliases.list(caller.tenancy, id, page);
    link(reply, '/api/v1/models/aliases', query, page, total);
    return { total, aliases: aliases.map((alias) => modelAliasDocument(alias, code)) };
  }

  /** The same as a spreadsheet. */
  @Get('aliases.csv')
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  @ApiRefusals(404, 409)
  async export(@CallerOf() caller: Caller, @Query() query: ModelOrganisationDto): Promise<StreamableFile> {
    const { id } = await this.chosen(caller, query);
    return new StreamableFile(Readable.from(this.exports.csv(caller.tenancy, id)), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="modeles.csv"',
    });
  }

  /** Says what a text is; with `dryRun=true`, only what that would change. */
  @Post('aliases')
  @Needs('inventory.edit')
  @ApiCreatedResponse({ schema: ALIAS_ACT_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async accept(
    @CallerOf() caller: Caller,
    @Query() query: AliasWishDto,
    @Body() { manufacturer, model, productId }: ModelAliasDto,
  ): Promise<AliasActDocument> {
    const { id: organisationId, code } = await this.chosen(caller, query);
    const wanted = { organisationId, manufacturer, model, productId };
    if (query.dryRun === 'true') {
      return { alias: null, effect: aliasEffectDocument(await this.forecast.ofAccepting(caller.tenancy, wanted)) };
    }
    const { alias, effect } = await this.aliases.accept(caller, wanted);
    return { alias: modelAliasDocument(alias, code), effect: aliasEffectDocument(effect) };
  }

  /** The text means what its words say, as before; the answer says what that changes. */
  @Delete('aliases/:id')
  @HttpCode(200)
  @Needs('inventory.edit')
  @ApiOkResponse({ schema: ALIAS_ACT_SCHEMA })
  @ApiRefusals(404)
  async withdraw(@CallerOf() caller: Caller, @Param('id') id: string): Promise<AliasActDocument> {
    const { effect } = await this.aliases.withdraw(caller, id);
    return { alias: null, effect: aliasEffectDocument(effect) };
  }

  private async chosen({ tenancy }: Caller, { organisation }: ModelOrganisationDto): Promise<Organisation> {
    const found = await this.organisations.chosen(tenancy, organisation);
    if (found === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    return found;
  }
}

type Page = { readonly offset: number; readonly limit: number };

const pageOf = ({ cursor, limit = A_PAGE }: ModelPageDto): Page => ({ offset: parsePlace(cursor), limit });

function link(reply: FastifyReply, path: string, query: ModelPageDto, { offset, limit }: Page, total: number): void {
  if (offset + limit < total) void reply.header('link', nextLink(path, query, printPlace(offset + limit)));
}
