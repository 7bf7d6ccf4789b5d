import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { AliasForecast } from '../../footprint/aliases/alias-forecast.js';
import { ModelAliasesService } from '../../footprint/aliases/model-aliases.service.js';
import { UnrecognisedModels } from '../../footprint/aliases/unrecognised-models.service.js';
import { readPage } from '../fleet/fleet-filters.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { AliasChangePage } from './alias-change-page.js';
import { ModelListPage } from './model-list-page.js';
import { ModelTextPage } from './model-text-page.js';
import { ownOrganisation } from './own-organisation.js';
import { presentAccepting } from './present-alias-change.js';
import { presentDone } from './present-done.js';
import { NONE, presentModelText } from './present-model-text.js';
import { MODELS_A_PAGE, presentModels } from './present-models.js';
import { readModelText } from './read-model-text.js';

type Asked = Readonly<Record<string, unknown>>;

class Accepted {
  @IsString() @Length(0, 80) constructeur: string;
  @IsString() @Length(1, 160) modele: string;
  @IsString() @Length(1, 200) produit: string;
}

/** The models of the organisation one works for that are to be recognised, and recognising one. */
@ApiExcludeController()
@Needs('inventory.read')
@Controller('carbone/modeles')
export class ModelsController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly unrecognised: UnrecognisedModels,
    private readonly aliases: ModelAliasesService,
    private readonly forecast: AliasForecast,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const { id, name } = ownOrganisation(scope);
    const page = readPage(query);
    const place = { offset: (page - 1) * MODELS_A_PAGE, limit: MODELS_A_PAGE };
    const found = await this.unrecognised.page(scope.tenancy, id, place);
    if (page > 1 && found.models.length === 0) {
      void reply.redirect(routes.models, 303);
      return;
    }
    const done = await presentDone(query, (alias) => this.aliases.find(scope.tenancy, alias), frame.locale);
    sendPage(
      reply,
      ModelListPage({ frame, view: presentModels({ found, page, organisation: name, done }, frame.locale) }),
    );
  }

  @Get('texte')
  async text(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    await this.showText(request, query, reply, false);
  }

  @Get('accord')
  @Needs('inventory.edit')
  async ask(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    if (typeof query.produit !== 'string' || query.produit === '') {
      await this.showText(request, query, reply, true);
      return;
    }
    const { frame, scope } = await this.viewers.of(request);
    const { id: organisationId } = ownOrganisation(scope);
    const text = readModelText(query);
    const productId = query.produit === NONE ? null : query.produit;
    const effect = await this.forecast.ofAccepting(scope.tenancy, { organisationId, ...text, productId });
    const found = await this.unrecognised.find(scope.tenancy, organisationId, text);
    const view = presentAccepting(found, this.forecast.product(productId), effect, frame.locale);
    sendPage(reply, AliasChangePage({ frame, view }));
  }

  @Post('accord')
  @Needs('inventory.edit')
  async accept(@Req() request: FastifyRequest, @Body() typed: Accepted, @Res() reply: FastifyReply): Promise<void> {
    const { scope, access } = await this.viewers.of(request);
    const { id: organisationId } = ownOrganisation(scope);
    const productId = typed.produit === NONE ? null : typed.produit;
    const wanted = { organisationId, manufacturer: typed.constructeur, model: typed.modele, productId };
    const { alias } = await this.aliases.accept(access.as('inventory.edit'), wanted);
    void reply.redirect(routes.modelsAfter(alias.id), 303);
  }

  private async showText(request: FastifyRequest, query: Asked, reply: FastifyReply, isUnanswered: boolean) {
    const { frame, scope, access } = await this.viewers.of(request);
    const { id } = ownOrganisation(scope);
    const found = await this.unrecognised.find(scope.tenancy, id, readModelText(query));
    const mayDecide = access.within('inventory.edit').has(id);
    const view = presentModelText({ ...found, mayDecide, isUnanswered }, frame.locale);
    sendPage(reply, ModelTextPage({ frame, view }), isUnanswered ? 422 : 200);
  }
}
