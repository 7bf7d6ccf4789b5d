import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { PROBLEM_CODES } from '../../inventory/domain/problem-codes.js';
import { ImportProblems } from '../../inventory/imports/import-problems.js';
import { readPage } from '../fleet/fleet-filters.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { ImportProblemsPage } from './import-problems-page.js';
import { presentProblemRows, PROBLEMS_A_PAGE } from './present-problem-rows.js';

@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/:id/problemes')
export class ImportProblemsController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly problems: ImportProblems,
  ) {}

  /** Every row of one problem; leads to the import when nothing has it. */
  @Get()
  async rows(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const code = readWord(query['code'], PROBLEM_CODES) ?? '';
    const page = readPage(query);
    const found = await this.problems.numbered(scope.tenancy, id, code, page, PROBLEMS_A_PAGE);
    if (found.problems.length === 0) {
      void reply.redirect(page > 1 && code !== '' ? routes.importProblems(id, code) : routes.import(id), 303);
      return;
    }
    const view = presentProblemRows({ importId: id, code, page, ...found }, frame.locale);
    sendPage(reply, ImportProblemsPage({ frame, view }));
  }
}
