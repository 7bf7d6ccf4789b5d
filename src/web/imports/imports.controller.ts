import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { PersonNames } from '../../accounts/people/person-names.service.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TakesUpload } from '../../http/takes-upload.js';
import { ImportsService } from '../../inventory/imports/imports.service.js';
import { DomainError } from '../../kernel/domain-error.js';
import { readPage } from '../fleet/fleet-filters.js';
import { readWord } from '../frame/read-word.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { importFacts } from './facts-of-import.js';
import { ImportReception } from './import-reception.js';
import { ImportReceiptPage } from './import-receipt-page.js';
import { ImportRunningPage } from './import-running-page.js';
import { ImportsPage } from './imports-page.js';
import { actorsOf, withNames } from './named-facts.js';
import { IMPORTS_A_PAGE, presentImports } from './present-imports.js';
import { presentReceipt } from './present-receipt.js';
import { presentRunning } from './present-running.js';
import { rejectedRowsHref } from './rejected-rows-href.js';
import { UploadForm } from './upload-form.js';
import { soon } from './waiting-import.js';
import { whereItWaits } from './where-it-waits.js';

/** How often the page of a running import reloads for who asked it to. */
const FOLLOW_EVERY_SECONDS = 10;

type Asked = Readonly<Record<string, unknown>>;

@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports')
export class ImportPagesController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly imports: ImportsService,
    private readonly reception: ImportReception,
    private readonly uploads: UploadForm,
    private readonly names: PersonNames,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const page = readPage(query);
    const offset = (page - 1) * IMPORTS_A_PAGE;
    const { total, imports } = await this.imports.list(scope.tenancy, { limit: IMPORTS_A_PAGE, offset });
    if (imports.length === 0 && page > 1) {
      void reply.redirect(routes.imports, 303);
      return;
    }
    const view = presentImports({ imports: imports.map(importFacts), page, total }, frame.locale);
    sendPage(reply, ImportsPage({ frame, view }));
  }

  @Get('nouveau')
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame } = await this.viewers.of(request);
    this.uploads.send(reply, frame);
  }

  /** Receives a file and starts to read it: soon read, its check follows; slow, its progress; wrong, the form again. */
  @Post()
  @TakesUpload()
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { frame, scope, access } = await this.viewers.of(request);
    try {
      const id = await this.reception.receive(request, access.as('inventory.import'), scope.organisation);
      void reply.redirect(routes.import(id), 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.uploads.send(reply, frame, error);
    }
  }

  /** Where an import stands: being read, waiting for a decision, or over. */
  @Get(':id')
  async one(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query() query: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const facts = importFacts(await this.imports.find(scope.tenancy, id));
    const then = readWord(query.suite, ['valeurs', 'verification'] as const);
    if (facts.stage === 'previewed') void reply.redirect(whereItWaits(facts, then), 303);
    else if (facts.stage === 'reading' || facts.stage === 'applying') {
      const isFollowed = query.suivre === 'oui';
      if (isFollowed) void reply.header('refresh', FOLLOW_EVERY_SECONDS);
      sendPage(reply, ImportRunningPage({ frame, view: presentRunning({ facts, then, isFollowed }, frame.locale) }));
    } else {
      const named = withNames(facts, await this.names.of(actorsOf(facts)));
      sendPage(reply, ImportReceiptPage({ frame, view: presentReceipt(named, rejectedRowsHref(facts), frame.locale) }));
    }
  }

  /** Where one comes back to after changing the language of a page that refused: the import says where it stands. */
  @Get([':id/application', ':id/abandon'])
  back(@Param('id') id: string, @Res() reply: FastifyReply): void {
    void reply.redirect(routes.import(id), 303);
  }

  @Post(':id/application')
  async apply(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    const { ready } = await this.imports.startApplying(access.as('inventory.import'), id);
    await soon(ready.catch(() => undefined)); // a refusal is kept with the import, whose page tells it
    void reply.redirect(routes.import(id), 303);
  }

  @Post(':id/abandon')
  async cancel(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { access } = await this.viewers.of(request);
    await this.imports.cancel(access.as('inventory.import'), id);
    void reply.redirect(routes.imports, 303);
  }
}
