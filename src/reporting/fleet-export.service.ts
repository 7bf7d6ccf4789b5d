import { Injectable } from '@nestjs/common';
import type { Scope } from '../accounts/scope.service.js';
import type { DateOnly } from '../kernel/date-only.js';
import type { AssessedFilter } from './assessed-filter.js';
import { csvLine } from './csv-line.js';
import { DeviceDocumentService } from './device-document.service.js';
import { EXPORT_HEADER, exportCells } from './fleet-export.js';

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
}
