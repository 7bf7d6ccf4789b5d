import { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { PersonNames } from '../../accounts/people/person-names.service.js';
import { AliasForecast } from '../../footprint/aliases/alias-forecast.js';
import { ModelAliasesService } from '../../footprint/aliases/model-aliases.service.js';
import { AliasExportService } from '../../reporting/alias-export.service.js';
import { readPage } from '../fleet/fleet-filters.js';
import { routes } from '../frame/routes.js';
import { CSV_TYPE, sendFile } from '../frame/send-file.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { AliasChangePage } from './alias-change-page.js';
import { ModelListPage } from './model-list-page.js';
import { ownOrganisation } from './own-organisation.js';
import { presentAccepted } from './present-accepted.js';
import { presentWithdrawing } from './present-alias-change.js';
import { MODELS_A_PAGE } from './present-models.js';

type Asked = Readonly<Record<string, unknown>>;

/** What the organisation one works for said of its models, and withdrawing it. */
@ApiExcludeController()
@Needs('inventory.read')
@Controller('carbone/modeles')
export class AcceptedModelsController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly aliases: ModelAliasesService,
    private readonly forecast: AliasForecast,
    private readonly exports: AliasExportService,
    private readonly names: PersonNames,
  ) {}

  @Get('reconnus')
  async list(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    const { id, name: organisation } = ownOrganisation(scope);
    const page = readPage(query);
    const place = { offset: (page - 1) * MODELS_A_PAGE, limit: MODELS_A_PAGE };
    const { aliases, total } = await this.aliases.list(scope.tenancy, id, place);
    if (page > 1 && aliases.length === 0) {
      void reply.redirect(routes.acceptedModels, 303);
      return;
    }
    const names = await this.names.of(aliases.map(({ decidedBy }) => decidedBy));
    const mayDecide = access.within('inventory.edit').has(id);
    const facts = { aliases, total, page, organisation, names, mayDecide, done: null };
    sendPage(reply, ModelListPage({ frame, view: presentAccepted(facts, frame.locale) }));
  }

  @Get('reconnus.csv')
  async export(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { scope, today } = await this.viewers.of(request);
    const text = Readable.from(this.exports.csv(scope.tenancy, ownOrganisation(scope).id));
    sendFile(reply, text, `modeles-${today}.csv`, CSV_TYPE);
  }

  @Get('reconnus/:id/retrait')
  @Needs('inventory.edit')
  async ask(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const alias = await this.aliases.find(scope.tenancy, id);
    const effect = await this.forecast.ofWithdrawing(scope.tenancy, alias);
    sendPage(reply, AliasChangePage({ frame, view: presentWithdrawing(alias, effect, frame.locale) }));
  }

  @Post('reconnus/:id/retrait')
  @Needs('inventory.edit')
  async withdraw(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    await this.aliases.withdraw(access.as('inventory.edit'), id);
    void reply.redirect(routes.modelsAfterWithdrawal, 303);
  }
}
