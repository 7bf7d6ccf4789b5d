import { PassThrough, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { workbookText } from '../../inventory/domain/values/workbook-text.js';
import type { PlanLine } from '../../renewal/domain/extension/plan-line.js';
import { csvLine } from '../csv-line.js';
import type { ExtensionLineDocument } from './extension-document.js';
import { ExtensionDocumentsService } from './extension-documents.service.js';

type Cell = string | number | null;

/** Columns of the export of the plan, units in the names; `prolongeId` is known to the import. */
const COLUMNS: Readonly<Record<string, (line: ExtensionLineDocument) => Cell>> = {
  rank: ({ rank }) => rank,
  prolongeId: ({ id }) => id,
  device: ({ name }) => name,
  category: ({ category }) => category,
  manufacturer: ({ manufacturer }) => manufacturer,
  model: ({ model }) => model,
  site: ({ site }) => site,
  ageMonths: ({ ageMonths }) => ageMonths,
  targetMonths: ({ targetMonths }) => targetMonths,
  verdict: ({ verdict }) => verdict,
  needs: ({ needs }) => needs.join(' | '),
  actions: ({ actions }) => actions.join(' | '),
  carbonKgCo2e: ({ carbonKgCo2e: kg }) => kg?.central ?? null,
  carbonLowKgCo2e: ({ carbonKgCo2e: kg }) => kg?.low ?? null,
  carbonHighKgCo2e: ({ carbonKgCo2e: kg }) => kg?.high ?? null,
  moneyEur: ({ moneyEur }) => moneyEur?.central ?? null,
  moneyLowEur: ({ moneyEur }) => moneyEur?.low ?? null,
  moneyHighEur: ({ moneyEur }) => moneyEur?.high ?? null,
  minutes: ({ minutes }) => minutes,
  partsEur: ({ partsEur }) => partsEur,
};
const HEADER = Object.keys(COLUMNS);
const cellsOf = (line: ExtensionLineDocument): readonly Cell[] => Object.values(COLUMNS).map((column) => column(line));

/** The plan as a spreadsheet, in its order, written as it is read. */
@Injectable()
export class ExtensionExportService {
  constructor(private readonly documents: ExtensionDocumentsService) {}

  /** CSV in UTF-8 with its mark; what would be a formula is guarded. */
  async *csv(tenancy: Tenancy, lines: readonly PlanLine[]): AsyncGenerator<string> {
    yield `\uFEFF${csvLine(HEADER)}`;
    for await (const line of this.documents.all(tenancy, lines)) yield csvLine(cellsOf(line));
  }

  /** The same as a workbook (XLSX): texts are texts, nothing is a formula. */
  workbook(tenancy: Tenancy, lines: readonly PlanLine[]): Readable {
    const output = new PassThrough();
    this.write(output, tenancy, lines).catch((error: unknown) => output.destroy(error as Error));
    return output;
  }

  private async write(output: PassThrough, tenancy: Tenancy, lines: readonly PlanLine[]): Promise<void> {
    const { default: ExcelJS } = await import('exceljs'); // heavy: only whoever asks for a workbook waits for it
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output });
    const sheet = workbook.addWorksheet('Prolonger');
    sheet.addRow(HEADER).commit();
    for await (const line of this.documents.all(tenancy, lines)) {
      if (output.destroyed) return;
      sheet.addRow(cellsOf(line).map((cell) => (typeof cell === 'string' ? workbookText(cell) : cell))).commit();
    }
    await workbook.commit();
  }
}
