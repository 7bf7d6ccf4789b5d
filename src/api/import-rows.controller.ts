import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../accounts/access/caller.js';
import { Needs } from '../accounts/access/needs.decorator.js';
import type { ImportProblem } from '../inventory/domain/import-document.js';
import { ImportProblems } from '../inventory/imports/import-problems.js';
import { ImportsService } from '../inventory/imports/imports.service.js';
import { DomainError } from '../kernel/domain-error.js';
import { CallerOf } from './access/caller-of.js';
import { ImportChangesDto, ImportProblemsDto } from './import.dto.js';
import { IMPORT_CHANGES_SCHEMA, IMPORT_PROBLEMS_SCHEMA } from './import-rows.schema.js';
import { nextLink } from './next-link.js';
import { parsePlace, printPlace } from './place-cursor.js';
import { ApiRefusals } from './refusals.decorator.js';
import { shownChange, type ShownChange } from './shown-change.js';

const A_PAGE = 100;

/** What an import says of each row of its file, however many there are. */
@ApiTags('imports')
@Needs('inventory.import')
@Controller('api/v1/imports/:id')
export class ImportRowsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly problems: ImportProblems,
  ) {}

  /** Every problem, of one code or of all, in the order of the file; the first thousand once its rejected rows are forgotten. */
  @Get('problems')
  @ApiOkResponse({ schema: IMPORT_PROBLEMS_SCHEMA })
  @ApiRefusals(404, 422)
  async said(
    @CallerOf() { tenancy }: Caller,
    @Param('id') id: string,
    @Query() query: ImportProblemsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ total: number; problems: readonly ImportProblem[] }> {
    const wanted = { code: query.code, after: parsePlace(query.cursor), limit: query.limit ?? A_PAGE };
    const { total, problems, next } = await this.problems.page(tenancy, id, wanted);
    if (next !== null) link(reply, `/api/v1/imports/${encodeURIComponent(id)}/problems`, query, next);
    return { total, problems };
  }

  /** What each row of an import that waits will change: every field before and after. Once applied, the events of the devices tell it. */
  @Get('changes')
  @ApiOkResponse({ schema: IMPORT_CHANGES_SCHEMA })
  @ApiRefusals(404, 409, 422)
  async changes(
    @CallerOf() { tenancy }: Caller,
    @Param('id') id: string,
    @Query() query: ImportChangesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ total: number; changes: readonly ShownChange[] }> {
    const after = parsePlace(query.cursor);
    const limit = query.limit ?? A_PAGE;
    const { stage, document } = await this.imports.find(tenancy, id);
    if (stage !== 'previewed' || document === null) throw new DomainError('import-not-waiting', 'conflict', { stage });
    const total = document.devices.created + document.devices.updated;
    const rows = await this.imports.plannedRows(tenancy, id, limit, after);
    if (after + limit < total) link(reply, `/api/v1/imports/${encodeURIComponent(id)}/changes`, query, after + limit);
    return { total, changes: rows.map(shownChange) };
  }
}

const link = (reply: FastifyReply, path: string, query: object, next: number): void =>
  void reply.header('link', nextLink(path, query, printPlace(next)));
