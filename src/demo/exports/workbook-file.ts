import ExcelJS from 'exceljs';
import type { Cell, Row } from './sheet.js';
import { withFixedZipTime } from './zip-time.js';

/** A workbook as someone keeps it by hand. */
export type WorkbookForm = {
  readonly sheetName: string;
  /** title lines merged over the whole width */
  readonly mergedLines: number;
  /** another sheet beside it, which holds no device */
  readonly notes: readonly string[];
};

/** Midnight of a day long past, so that the same rows give the same bytes whenever they are written. */
const WRITTEN_AT = new Date('2020-01-01T00:00:00Z');

export async function workbookFile(rows: readonly Row[], form: WorkbookForm): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = WRITTEN_AT;
  workbook.modified = WRITTEN_AT;
  const sheet = workbook.addWorksheet(form.sheetName);
  const width = Math.max(...rows.map((row) => row.length));
  for (const row of rows) sheet.addRow(row.map(excelValue));
  for (let line = 1; line <= form.mergedLines; line++) sheet.mergeCells(line, 1, line, width);
  const notes = workbook.addWorksheet('Légende');
  for (const note of form.notes) notes.addRow([note]);
  return withFixedZipTime(Buffer.from(await workbook.xlsx.writeBuffer()));
}

const excelValue = (cell: Cell): string | number | Date | null =>
  typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell === '' ? null : cell;
