import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { PersonNames } from '../../../accounts/people/person-names.service.js';
import { SavedMappings } from '../../../inventory/imports/saved-mappings.js';
import { DomainError } from '../../../kernel/domain-error.js';
import { routes } from '../../frame/routes.js';
import { sendPage } from '../../frame/send-page.js';
import { ViewerService } from '../../frame/viewer.service.js';
import { ForgetMappingPage } from './forget-page.js';
import { MappingsPage } from './mappings-page.js';
import { presentForgetting, presentMappings } from './present-mappings.js';

/** What was decided for the files of each source. */
@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/correspondances')
export class ImportMappingsController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly saved: SavedMappings,
    private readonly names: PersonNames,
  ) {}

  @Get()
  async list(
    @Req() request: FastifyRequest,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const mappings = await this.saved.list(scope.tenancy);
    const names = await this.names.of(mappings.map(({ savedBy }) => savedBy));
    const view = presentMappings({ mappings, names, isJustForgotten: query.fait === 'oubli' }, frame.locale);
    sendPage(reply, MappingsPage({ frame, view }));
  }

  @Get(':id/oubli')
  async ask(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const found = (await this.saved.list(scope.tenancy)).find((mapping) => mapping.id === id);
    if (found === undefined) throw new DomainError('mapping-unknown', 'not-found', { id });
    sendPage(reply, ForgetMappingPage({ frame, view: presentForgetting(found, frame.locale) }));
  }

  @Post(':id/oubli')
  async forget(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    await this.saved.forget(access.as('inventory.import'), id);
    void reply.redirect(routes.mappingsAfterForgetting, 303);
  }
}
