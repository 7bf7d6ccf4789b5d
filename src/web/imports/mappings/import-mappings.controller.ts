import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { PersonNames } from '../../../accounts/people/person-names.service.js';
import { SavedMappings } from '../../../inventory/imports/saved-mappings.js';
import { readPage } from '../../fleet/fleet-filters.js';
import { readWord } from '../../frame/read-word.js';
import { routes } from '../../frame/routes.js';
import { sendPage } from '../../frame/send-page.js';
import { ViewerService } from '../../frame/viewer.service.js';
import { ForgetMappingPage } from './forget-page.js';
import { MappingsPage } from './mappings-page.js';
import { MAPPINGS_A_PAGE, MAPPINGS_DONE, presentForgetting, presentMappings } from './present-mappings.js';

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
    const page = readPage(query);
    if (page > 1 && (page - 1) * MAPPINGS_A_PAGE >= mappings.length) {
      void reply.redirect(routes.mappings, 303);
      return;
    }
    const facts = { mappings, names, page, done: readWord(query.fait, MAPPINGS_DONE) };
    const view = presentMappings(facts, frame.locale);
    sendPage(reply, MappingsPage({ frame, view }));
  }

  @Get(':id/oubli')
  async ask(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const found = await this.saved.find(scope.tenancy, id);
    sendPage(reply, ForgetMappingPage({ frame, view: presentForgetting(found, frame.locale) }));
  }

  @Post(':id/oubli')
  async forget(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    await this.saved.forget(access.as('inventory.import'), id);
    void reply.redirect(routes.mappingsAfter('oubli'), 303);
  }
}
