import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { KnownFields } from '../../../http/known-fields.js';
import { sendPage } from '../../frame/send-page.js';
import { WaitingImport } from '../waiting-import.js';
import { presentValues } from './present-values.js';
import { readValuesForm } from './read-values-form.js';
import { VALUES_FORM } from './value-fields.js';
import { ValuesPage } from './values-page.js';

@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/:id/valeurs')
export class ImportValuesController {
  constructor(private readonly waiting: WaitingImport) {}

  @Get()
  async values(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const waiting = await this.waiting.of(request, id, reply);
    if (waiting === null) return;
    const { viewer, facts, document } = waiting;
    const { frame } = viewer;
    const view = presentValues({ importId: id, document, choices: facts.choices }, frame.locale);
    sendPage(reply, ValuesPage({ frame, view }));
  }

  /** Takes the answers, reads the file again where they change something, and goes on to the check. */
  @Post()
  async settle(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body(new KnownFields(VALUES_FORM)) typed: Readonly<Record<string, unknown>>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const waiting = await this.waiting.of(request, id, reply);
    if (waiting === null) return;
    const { document, facts } = waiting;
    const choices = readValuesForm(typed, { document, choices: facts.choices });
    await this.waiting.goOn(waiting, choices, 'verification', reply);
  }
}
