import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { CONFLICTS } from '../../inventory/domain/identity/conflict-questions.js';
import { CONFLICT_ANSWERS } from '../../inventory/domain/understanding/import-choices.js';
import { ImportsService } from '../../inventory/imports/imports.service.js';
import { KnownFields } from '../../http/known-fields.js';
import { readPage } from '../fleet/fleet-filters.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ImportCheckPage } from './import-check-page.js';
import { ImportRowsPage } from './import-rows-page.js';
import { presentCheck } from './present-check.js';
import { conflictField } from './present-conflicts.js';
import { rejectedRowsHref } from './rejected-rows-href.js';
import { presentRows, ROWS_A_PAGE } from './present-rows.js';
import { WaitingImport } from './waiting-import.js';

const SAMPLE_ROWS = 8;

const CONFLICTS_FORM = { names: CONFLICTS.map(conflictField) };

type Asked = Readonly<Record<string, unknown>>;

@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/:id')
export class ImportCheckController {
  constructor(
    private readonly waiting: WaitingImport,
    private readonly imports: ImportsService,
  ) {}

  @Get('verification')
  async check(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const waiting = await this.waiting.of(request, id, reply);
    if (waiting === null) return;
    const { viewer, document, facts } = waiting;
    const { frame, scope } = viewer;
    const rows = await this.imports.plannedRows(scope.tenancy, id, SAMPLE_ROWS);
    const { choices, refusal } = facts;
    const check = { importId: id, document, choices, rows, correctedFileHref: rejectedRowsHref(facts), refusal };
    sendPage(reply, ImportCheckPage({ frame, view: presentCheck(check, frame.locale) }));
  }

  /** Answers the conflicts of identity, and has the file read again so. */
  @Post('verification')
  async settle(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body(new KnownFields(CONFLICTS_FORM)) typed: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const waiting = await this.waiting.of(request, id, reply);
    if (waiting === null) return;
    const { choices } = waiting.facts;
    const answers = CONFLICTS.flatMap((code) => {
      const answer = readWord(typed[conflictField(code)], CONFLICT_ANSWERS);
      return answer === null || answer === choices.conflicts?.get(code) ? [] : [[code, answer] as const];
    });
    const conflicts = new Map([...(choices.conflicts ?? []), ...answers]);
    await this.waiting.goOn(waiting, answers.length === 0 ? null : { ...choices, conflicts }, 'verification', reply);
  }

  @Get('lignes')
  async rows(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query() query: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const waiting = await this.waiting.of(request, id, reply);
    if (waiting === null) return;
    const { viewer, document } = waiting;
    const { frame, scope } = viewer;
    const page = readPage(query);
    const rows = await this.imports.plannedRows(scope.tenancy, id, ROWS_A_PAGE, (page - 1) * ROWS_A_PAGE);
    if (rows.length === 0 && page > 1) void reply.redirect(routes.importRows(id), 303);
    else {
      const view = presentRows({ importId: id, document, rows, page }, frame.locale);
      sendPage(reply, ImportRowsPage({ frame, view }));
    }
  }
}
