/** Reading a workbook of twenty columns to its end: our streaming reader beside the one of exceljs, each in a process of its own. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { measured } from '../tasks/measured.mjs';

const COLUMNS = 20;

async function writeWorkbook(path, rows) {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: createWriteStream(path), useSharedStrings: true });
  const sheet = workbook.addWorksheet('Parc');
  sheet.addRow(Array.from({ length: COLUMNS }, (_, column) => `Colonne ${column}`)).commit();
  for (let row = 0; row < rows; row += 1) {
    const cells = Array.from({ length: COLUMNS }, (_, column) => cellOf(row, column));
    sheet.addRow(cells).commit();
  }
  await workbook.commit();
}

function cellOf(row, column) {
  if (column % 10 === 9) return new Date(Date.UTC(2018, 0, 1 + (row % 2500)));
  if (column % 5 === 4) return row * 1.25;
  return column % 2 === 0 ? `PC-${row}-${column}` : `Salle ${row % 40}`;
}

const OURS = `
  const { openSource } = await import(process.argv[1]);
  const source = await openSource(process.argv[2], { fileName: 'parc.xlsx' });
  let count = 0;
  for await (const row of source.rows()) count += row.cells.length > 0;
  if (count !== Number(process.argv[3])) throw new Error(String(count));`;
const THEIRS = `
  const { default: ExcelJS } = await import('exceljs');
  let count = 0;
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2])) {
    for await (const row of sheet) count += row.cellCount > 0;
  }
  if (count !== Number(process.argv[3])) throw new Error(String(count));`;

const reader = (program) => async (context) => {
  const { path, count } = context;
  const args = ['--input-type=module', '-e', program, READER, path, String(count + 1)];
  return { count, ...(await measured(process.execPath, args)) };
};
const READER = new URL('../../dist/inventory/readers/open-source.js', import.meta.url).href;

export default {
  says: `reads an XLSX inventory of ${COLUMNS} columns to its end, row by row; memory is that of the whole process.`,
  baseline: 'exceljs, streaming',
  async prepare(folder, { rows }) {
    const path = join(folder, 'parc.xlsx');
    await writeWorkbook(path, rows);
    return { path, count: rows };
  },
  contenders: { 'exceljs, streaming': reader(THEIRS), prolonge: reader(OURS) },
};
