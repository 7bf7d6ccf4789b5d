import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../accounts/access/needs.decorator.js';
import { PersonNames } from '../../accounts/people/person-names.service.js';
import { AuditReader } from '../../audit/audit-reader.service.js';
import { DomainError } from '../../kernel/domain-error.js';
import { readPage } from '../fleet/fleet-filters.js';
import { routes } from '../frame/routes.js';
import { sendPage } from '../frame/send-page.js';
import { ViewerService } from '../frame/viewer.service.js';
import { JournalPage } from './journal-page.js';
import { ACTS_A_PAGE, presentJournal } from './present-journal.js';

/** The record of acts of the organisation in view. */
@ApiExcludeController()
@Needs('audit.read')
@Controller('journal')
export class JournalController {
  constructor(
    private readonly viewers: ViewerService,
    private readonly record: AuditReader,
    private readonly names: PersonNames,
  ) {}

  @Get()
  async page(
    @Req() request: FastifyRequest,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { frame, scope } = await this.viewers.of(request);
    const { organisation, tenancy } = scope;
    if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    const page = readPage(query);
    const { acts, total } = await this.record.page(tenancy, organisation.id, { page, size: ACTS_A_PAGE });
    if (acts.length === 0 && page > 1) {
      void reply.redirect(routes.journal, 303);
      return;
    }
    const fault = await this.record.faultOf(tenancy, organisation.id);
    const names = await this.names.of(acts.flatMap(({ actor, subject }) => [actor, `person:${subject}`]));
    const facts = { organisation: organisation.name, acts, names, page, total, brokenAt: fault?.sequence ?? null };
    sendPage(reply, JournalPage({ frame, view: presentJournal(facts, frame.locale) }));
  }
}
