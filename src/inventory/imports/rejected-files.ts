import { PassThrough, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { ImportDocument } from '../domain/import-document.js';
import { REASON_HEADER } from '../domain/understanding/source-headers.js';
import { workbookText } from '../domain/values/workbook-text.js';
import { textEncoding } from '../readers/text/encode-text.js';
import { ImportRejectedEntity } from './import-rejected.entity.js';
import type { ImportEntity } from './import.entity.js';
import { loadImport } from './move-import.js';
import { sourceCsvLine } from './source-csv-line.js';
import type { RejectedRow } from '../planning/rejected-row.js';

/** A file to be sent to a person. */
export type RejectedFile = { readonly fileName: string; readonly contentType: string; readonly stream: Readable };

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE = 500;

/** Gives back the rows that an import rejected, as their source has them, with what is wrong with each. */
@Injectable()
export class RejectedFiles {
  constructor(private readonly database: Database) {}

  /**
   * The same columns with a first one that says why, in the place of an earlier one: text in the delimiter and the encoding of the source, a workbook for
   * a workbook. Brought again once corrected, that column is ignored and the file is read as its source was.
   * @throws DomainError `import-unknown`, `no-rejected-rows`
   */
  async file(tenancy: Tenancy, importId: string): Promise<RejectedFile> {
    const found = await this.database.read(tenancy, (db) => loadImport(db, importId));
    const { rejectedId, document } = found;
    if (rejectedId === null || document === null || document.counts.rejected === 0) {
      throw new DomainError('no-rejected-rows', 'not-found', { id: importId });
    }
    const lines = this.lines(tenancy, rejectedId, document);
    const isWorkbook = document.file.format === 'xlsx' || document.file.format === 'ods';
    const fileName = `${nameOf(found)}-rejets.${isWorkbook ? 'xlsx' : 'csv'}`;
    if (isWorkbook) return { fileName, contentType: WORKBOOK, stream: workbook(lines) };
    return { fileName, contentType: 'text/csv', stream: Readable.from(text(lines, document)) };
  }

  /** The titles, then the rows, page after page. */
  private async *lines(
    tenancy: Tenancy,
    readingId: string,
    document: ImportDocument,
  ): AsyncGenerator<readonly string[]> {
    const isOurs = document.columns.map(({ header }) => header === REASON_HEADER);
    const ofSource = (cells: readonly string[]): string[] => cells.filter((_cell, at) => isOurs[at] !== true);
    yield [REASON_HEADER, ...ofSource(document.columns.map(({ header }) => header))];
    for (let last = 0; ;) {
      const rows = await this.database.read(tenancy, (db) =>
        db.find(ImportRejectedEntity, {
          where: { readingId, position: MoreThan(last) },
          order: { position: 'ASC' },
          take: PAGE,
        }),
      );
      for (const { position, cells, problems } of rows) {
        const reasons = (JSON.parse(problems) as RejectedRow['problems']).map(({ message }) => message);
        yield [reasons.join(' '), ...ofSource(JSON.parse(cells) as string[])];
        last = position;
      }
      if (rows.length < PAGE) return;
    }
  }
}

/** The name of the file without its extension and what a header of HTTP or a disk could take amiss. */
const nameOf = ({ fileName }: ImportEntity): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|-+$/g, '') || 'import';

async function* text(lines: AsyncIterable<readonly string[]>, document: ImportDocument): AsyncGenerator<Buffer> {
  const { encoding, delimiter } = document.file;
  const hadMark = document.decisions.some(
    (one) => one.kind === 'encoding' && 'reason' in one && one.reason === 'byte-order-mark',
  );
  const encode = textEncoding(encoding ?? 'utf-8');
  if (hadMark || encoding?.startsWith('utf-16')) yield encode('\uFEFF');
  for await (const cells of lines) yield encode(sourceCsvLine(cells, delimiter ?? ';'));
}

function workbook(lines: AsyncIterable<readonly string[]>): Readable {
  const output = new PassThrough();
  const write = async (): Promise<void> => {
    const { default: ExcelJS } = await import('exceljs'); // heavy: only whoever asks for a workbook waits for it
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output });
    const sheet = book.addWorksheet('Rejets');
    for await (const cells of lines) {
      if (output.destroyed) return;
      sheet.addRow(cells.map(workbookText)).commit();
    }
    await book.commit();
  };
  write().catch((error: unknown) => output.destroy(error as Error));
  return output;
}
