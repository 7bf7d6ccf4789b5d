import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { PersonNames } from '../../../accounts/people/person-names.service.js';
import { ImportUndo } from '../../../inventory/imports/import-undo.js';
import { ImportsService } from '../../../inventory/imports/imports.service.js';
import { routes } from '../../frame/routes.js';
import { sendPage } from '../../frame/send-page.js';
import { ViewerService } from '../../frame/viewer.service.js';
import { presentUndo } from './present-undo.js';
import { UndoPage } from './undo-page.js';

@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/:id/annulation')
export class ImportUndoController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly imports: ImportsService,
    private readonly undos: ImportUndo,
    private readonly names: PersonNames,
  ) {}

  @Get()
  async ask(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const { fileName, stage } = await this.imports.find(scope.tenancy, id);
    if (stage !== 'applied') {
      void reply.redirect(routes.import(id), 303);
      return;
    }
    const outcome = await this.undos.undoPreview(scope.tenancy, id);
    const names = await this.names.of(outcome.kept.map(({ actor }) => actor));
    const view = presentUndo({ importId: id, fileName, outcome, names }, frame.locale);
    sendPage(reply, UndoPage({ frame, view }));
  }

  @Post()
  async undo(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    await this.undos.undo(access.as('inventory.import'), id);
    void reply.redirect(routes.import(id), 303);
  }
}
