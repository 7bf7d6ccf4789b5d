import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { SavedMappings } from '../../../inventory/imports/saved-mappings.js';
import { refusedForm } from '../../errors/refused-form.js';
import { routes } from '../../frame/routes.js';
import { sendPage } from '../../frame/send-page.js';
import { ViewerService } from '../../frame/viewer.service.js';
import { presentRenaming } from './present-mappings.js';
import { RenameMappingPage } from './rename-page.js';

const LONGEST = 1000;

class NewName {
  @IsString() @MaxLength(LONGEST) name: string;
}

/** Naming what was decided for a source. */
@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/correspondances/:id/nom')
export class RenameMappingController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly saved: SavedMappings,
  ) {}

  @Get()
  async ask(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const found = await this.saved.find(scope.tenancy, id);
    const form = { typed: { name: found.name }, errors: [] };
    sendPage(reply, RenameMappingPage({ frame, view: presentRenaming(found, form, frame.locale) }));
  }

  @Post()
  async rename(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body() { name }: NewName,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    const found = await this.saved.find(scope.tenancy, id);
    try {
      await this.saved.rename(access.as('inventory.import'), id, name);
      void reply.redirect(routes.mappingsAfter('nom'), 303);
    } catch (error) {
      const { errors, status } = refusedForm(error, { 'mapping-name-wrong': 'name' }, frame.locale);
      const view = presentRenaming(found, { typed: { name }, errors }, frame.locale);
      sendPage(reply, RenameMappingPage({ frame, view }), status);
    }
  }
}
