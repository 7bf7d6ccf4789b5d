/** `node scripts/write-example-workbook.mjs`: writes data/examples/parc-fait-main.xlsx again from the CSV beside it, as someone would keep it in Excel. */
import './tasks/node-version.mjs';
import './tasks/fail-plainly.mjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';

const example = (name) => fileURLToPath(new URL(`../data/examples/${name}`, import.meta.url));

const rows = parse(readFileSync(example('parc-fait-main.csv')), {
  bom: true,
  delimiter: ';',
  relax_column_count: true,
  skip_empty_lines: false,
});
const workbook = new ExcelJS.Workbook();
const sheet = workbook.addWorksheet('Matériel');
for (const row of rows) sheet.addRow(row.map(trueValue));
const width = Math.max(...rows.map((row) => row.length));
sheet.mergeCells(1, 1, 1, width);
sheet.getCell('A1').font = { bold: true, size: 14 };
sheet.getRow(4).font = { bold: true };
for (const note of ['UC : unité centrale', 'Sorti : ne plus compter']) legend().addRow([note]);
await workbook.xlsx.writeFile(example('parc-fait-main.xlsx'));
console.error(`${rows.length} lines written to data/examples/parc-fait-main.xlsx`);

function legend() {
  return workbook.getWorksheet('Légende') ?? workbook.addWorksheet('Légende');
}

/** Days and prices become what Excel keeps for them; empty cells stay empty. */
function trueValue(text) {
  const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (day) return new Date(`${day[3]}-${day[2]}-${day[1]}T00:00:00Z`);
  if (/^\d+,\d{2}$/.test(text)) return Number(text.replace(',', '.'));
  return text === '' ? null : text;
}
