import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../accounts/scope.service.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { AssessedFilter } from './assessed-filter.js';
import { csvLine } from './csv-line.js';
import { DeviceDocumentService } from './device-document.service.js';
import { EXPORT_HEADER, exportCells } from './fleet-export.js';
import { workbookText } from '../inventory/domain/values/workbook-text.js';

const LINES_A_PIECE = 200;

/** The fleet as a spreadsheet, written as it is read: memory does not grow with it. */
@Injectable()
export class FleetExportService {
  constructor(private readonly documents: DeviceDocumentService) {}

  /** CSV in UTF-8 with its mark, so that every spreadsheet shows the accents; in pieces of some lines. */
  async *csv(scope: Scope, filter: AssessedFilter, today: DateOnly): AsyncGenerator<string> {
    let piece = `\uFEFF${csvLine(EXPORT_HEADER)}`;
    let lines = 0;
    for await (const device of this.documents.all(scope, filter, today)) {
      piece += csvLine(exportCells(device));
      if (++lines % LINES_A_PIECE === 0) {
        yield piece;
        piece = '';
      }
    }
    if (piece !== '') yield piece;
  }

  /** The same as a workbook (XLSX), written while it is sent: texts are texts, numbers are numbers, nothing is a formula. */
  workbook(scope: Scope, filter: AssessedFilter, today: DateOnly): Readable {
    const output = new PassThrough();
    this.writeWorkbook(output, scope, filter, today).catch((error: unknown) => output.destroy(error as Error));
    return output;
  }

  private async writeWorkbook(
    output: PassThrough,
    scope: Scope,
    filter: AssessedFilter,
    today: DateOnly,
  ): Promise<void> {
    const { default: ExcelJS } = await import('exceljs'); // heavy: only whoever asks for a workbook waits for it
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output });
    const sheet = workbook.addWorksheet('Parc');
    sheet.addRow(EXPORT_HEADER).commit();
    for await (const device of this.documents.all(scope, filter, today)) {
      if (output.destroyed) return;
      sheet.addRow(exportCells(device).map((cell) => (typeof cell === 'string' ? workbookText(cell) : cell))).commit();
    }
    await workbook.commit();
  }
}
