import type { SourceRow } from '../../../domain/source-file.js';
import type { RowCells } from '../../workbook/row-cells.js';
import type { WorkbookFacts } from '../cell-text.js';
import { areDistinct, namesOf } from './plain-attributes.js';
import { PlainCell } from './plain-cell.js';
import type { PlainScanner } from './plain-items.js';

const ROW_END = '</row>';
const SHEET_START = '<sheetData>';
const SHEET_END = '</sheetData>';
const ROW = /<row((?: [A-Za-z0-9:]+="[ !#-%'-;=-~]*"){0,12})(\/?)>/y;
const NUMBER = /^ r="([1-9]\d{0,6})"/;

/** The rows of a sheet of which nothing is merged or hidden, in the form that nearly every program writes. */
export class PlainRows implements PlainScanner<SourceRow> {
  readonly closing = '</sheetData></worksheet>';
  finished = false;
  /** the number, in the margin of the spreadsheet, of the last row read */
  position = 0;
  private rows: SourceRow[] = [];
  private readonly cell: PlainCell;
  private readonly columns: number[] = [];
  private readonly texts: string[] = [];
  /** other attributes of a row that were found in order: a sheet repeats the same ones */
  private knownAttributes = '';

  constructor(
    facts: WorkbookFacts,
    private readonly cells: RowCells,
  ) {
    this.cell = new PlainCell(facts);
  }

  listStart(xml: string): number {
    const start = xml.indexOf(SHEET_START);
    return start < 0 ? -1 : start + SHEET_START.length;
  }

  wholeUntil(xml: string, from: number): number {
    const row = xml.lastIndexOf(ROW_END);
    const rowsEnd = row < from ? from : row + ROW_END.length;
    const end = xml.indexOf(SHEET_END, rowsEnd);
    return end < 0 ? rowsEnd : end + SHEET_END.length;
  }

  scan(xml: string, from: number, to: number): number {
    let at = from;
    while (at < to) {
      if (xml.startsWith(SHEET_END, at)) {
        this.finished = true;
        return at + SHEET_END.length;
      }
      const end = this.row(xml, at);
      if (end < 0) return at;
      at = end;
    }
    return at;
  }

  ends(): boolean {
    return false;
  }

  take(): readonly SourceRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  /** Nothing of a row is kept before it was read to its end. */
  private row(xml: string, start: number): number {
    ROW.lastIndex = start;
    const opening = ROW.exec(xml);
    if (opening === null) return -1;
    const position = this.numbered(opening[1] ?? '');
    if (position < 0) return -1;
    let at = ROW.lastIndex;
    let count = 0;
    if (opening[2] === '') {
      let column = -1;
      while (xml.startsWith('<c', at)) {
        at = this.cell.read(xml, at, column);
        if (at < 0) return -1;
        column = this.cell.column;
        this.columns[count] = column;
        this.texts[count] = this.cell.text;
        count += 1;
      }
      if (!xml.startsWith(ROW_END, at)) return -1;
      at += ROW_END.length;
    }
    this.keep(position, count);
    return at;
  }

  private keep(position: number, count: number): void {
    this.position = position;
    for (let index = 0; index < count; index++) {
      this.cells.set(this.columns[index] ?? 0, this.texts[index] ?? '', position);
    }
    const cells = this.cells.take(position);
    if (cells !== null) this.rows.push({ position, cells });
  }

  /** The number of a row, which goes without saying; -1 when its attributes are to be seen by a parser. */
  private numbered(attributes: string): number {
    const match = NUMBER.exec(attributes);
    const others = match === null ? attributes : attributes.slice(match[0].length);
    if (others !== this.knownAttributes) {
      if (namesOf(others).includes('r') || !areDistinct(others)) return -1;
      this.knownAttributes = others;
    }
    return match === null ? this.position + 1 : Number(match[1]);
  }
}
