import { encode, type DemoEncoding } from './encode.js';
import type { Cell, Row } from './sheet.js';

export type CsvForm = {
  readonly encoding: DemoEncoding;
  readonly delimiter: ';' | ',' | '\t';
  readonly lineEnd: '\n' | '\r\n';
  /** GLPI quotes every cell, Excel only those that need it */
  readonly quoteAll: boolean;
};

/** The bytes of the file. A day or a number, which only workbooks have, is written as they stand. */
export function csvFile(rows: readonly Row[], form: CsvForm): Buffer {
  const lines = rows.map((row) => row.map((cell) => quoted(cell, form)).join(form.delimiter) + form.lineEnd);
  return encode(lines.join(''), form.encoding);
}

function quoted(cell: Cell, form: CsvForm): string {
  const text = typeof cell === 'object' ? cell.day : String(cell);
  const needed = text.includes(form.delimiter) || /["\r\n]/.test(text);
  return form.quoteAll || needed ? `"${text.replaceAll('"', '""')}"` : text;
}
