import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../../accounts/access/needs.decorator.js';
import { KnownFields } from '../../../http/known-fields.js';
import type { FieldError } from '../../components/error-summary.js';
import { sendPage } from '../../frame/send-page.js';
import type { Locale } from '../../wording/locale.js';
import { sayRefusal } from '../../wording/say-refusal.js';
import type { ImportFacts } from '../import-facts.js';
import { WaitingImport, type Waiting } from '../waiting-import.js';
import { COLUMNS_FORM, OPENED, READING_FIELDS } from './column-fields.js';
import { ColumnsPage } from './columns-page.js';
import { presentColumns } from './present-columns.js';
import { readColumnsForm } from './read-columns-form.js';

type Asked = Readonly<Record<string, unknown>>;

/** The field that each refusal of a reading stands in. */
const REFUSED_FIELDS: Readonly<Record<string, string>> = {
  'sheet-unknown': READING_FIELDS.sheet,
  'header-row-blank': READING_FIELDS.headerRow,
};

@ApiExcludeController()
@Needs('inventory.import')
@Controller('imports/:id/colonnes')
export class ImportColumnsController {
  constructor(private readonly waiting: WaitingImport) {}

  @Get()
  async columns(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Query() query: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const waiting = await this.waiting.of(request, id, reply);
    if (waiting === null) return;
    const { facts, viewer } = waiting;
    send(reply, waiting, readOpened(query[OPENED]), refusalErrors(facts.refusal, viewer.frame.locale));
  }

  /** Takes the answers, reads the file again where they change something, and goes on to the values. */
  @Post()
  async settle(
    @Req() request: FastifyRequest,
    @Param('id') id: string,
    @Body(new KnownFields(COLUMNS_FORM)) typed: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const waiting = await this.waiting.of(request, id, reply);
    if (waiting === null) return;
    const { document, facts, viewer } = waiting;
    const { choices, wrong } = readColumnsForm(typed, { document, choices: facts.choices });
    if (wrong.length === 0) return this.waiting.goOn(waiting, choices, 'valeurs', reply);
    const sentence = viewer.frame.locale.words.importColumns.headerRowWrong;
    send(
      reply,
      waiting,
      new Set(),
      wrong.map((field) => ({ field, sentence })),
      422,
    );
  }
}

function send(
  reply: FastifyReply,
  { viewer, facts, document }: Waiting,
  opened: ReadonlySet<number>,
  errors: readonly FieldError[],
  status = 200,
): void {
  const { frame } = viewer;
  const view = presentColumns({ importId: facts.id, document, choices: facts.choices, opened, errors }, frame.locale);
  sendPage(reply, ColumnsPage({ frame, view }), status);
}

/** Places of columns in an address, `3,5`; at most ten, since each brings a long list. */
const readOpened = (value: unknown): ReadonlySet<number> =>
  new Set(typeof value === 'string' && /^\d{1,5}(,\d{1,5}){0,9}$/.test(value) ? value.split(',').map(Number) : []);

function refusalErrors(refusal: ImportFacts['refusal'], locale: Locale): FieldError[] {
  if (refusal === null) return [];
  return [{ sentence: sayRefusal(refusal, locale).sentence, field: REFUSED_FIELDS[refusal.code] ?? null }];
}
