import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { KnownFields } from '../../http/known-fields.js';
import { IDENTITY_KINDS } from '../../inventory/domain/identity/identity-keys.js';
import { InventorySettings } from '../../inventory/settings/inventory-settings.js';
import { DomainError } from '../../kernel/domain-error.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import type { Viewer } from '../frame/viewer.js';
import { IdentityPage } from './identity-page.js';
import { ORDER_FORM, placeField, presentIdentityOrder } from './present-identity-order.js';

type Asked = Readonly<Record<string, unknown>>;

/** The numbers by which the organisation one works for knows a device. */
@ApiExcludeController()
@Needs('inventory.edit')
@Controller('parc/identifiants')
export class IdentityController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly settings: InventorySettings,
  ) {}

  @Get()
  async order(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.viewers.of(request);
    const order = await this.settings.identityOrder(viewer.scope.tenancy, organisationOf(viewer));
    const facts = { order, isWrong: false, isJustSaved: query.fait === 'ordre' };
    const { frame } = viewer;
    sendPage(reply, IdentityPage({ frame, view: presentIdentityOrder(facts, frame.locale) }));
  }

  @Post()
  async set(
    @Req() request: FastifyRequest,
    @Body(new KnownFields(ORDER_FORM)) typed: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewers.of(request);
    const { frame, access } = viewer;
    const order = IDENTITY_KINDS.flatMap((_kind, at) => readWord(typed[placeField(at + 1)], IDENTITY_KINDS) ?? []);
    try {
      await this.settings.setIdentityOrder(access.as('inventory.edit'), organisationOf(viewer), order);
      void reply.redirect(routes.identityOrderSaved, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'identity-order-wrong') throw error;
      const view = presentIdentityOrder({ order, isWrong: true, isJustSaved: false }, frame.locale);
      sendPage(reply, IdentityPage({ frame, view }), 422);
    }
  }
}

/** @throws DomainError `organisation-unknown` before the first exists */
function organisationOf({ scope }: Viewer): string {
  if (scope.organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
  return scope.organisation.id;
}
