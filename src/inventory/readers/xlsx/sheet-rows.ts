import type { SourceRow } from '../../domain/source-file.js';
import { RowCells, type RowLimits } from '../workbook/row-cells.js';
import type { XmlAttributes, XmlListener } from '../xml/xml-listener.js';
import type { SheetLayout } from '../workbook/sheet-layout.js';
import { cellText, type WorkbookFacts } from './cell-text.js';
import { unescaped } from './unescaped.js';

const A = 65;
const MERGED = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/i;

/** The rows of one sheet, blank ones left out; `position` is the number in the margin of the spreadsheet. */
export class SheetRows implements XmlListener<SourceRow> {
  finished = false;
  private rows: SourceRow[] = [];
  private readonly cells: RowCells;
  private position: number;
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private inValue = false;
  private inPhonetic = false;
  private rowIsHidden = false;

  /**
   * @param layout is told what the sheet hides, and what it merges when it is read `to-the-end`: merged cells are named
   * below the last row
   * @param begun the row before, when others were read already
   */
  constructor(
    private readonly facts: WorkbookFacts,
    private readonly limits: RowLimits,
    private readonly layout: SheetLayout | null = null,
    private readonly until: 'last-row' | 'to-the-end' = 'last-row',
    begun: { readonly cells: RowCells; readonly position: number } = { cells: new RowCells(limits), position: 0 },
  ) {
    this.cells = begun.cells;
    this.position = begun.position;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = !this.inPhonetic;
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'col') this.openColumns(attributes);
    else if (name === 'mergeCell') this.merge(attributes['ref']);
  }

  text(text: string): void {
    if (this.inValue && this.value.length <= this.limits.cellCharacters) this.value += text;
  }

  close(name: string): void {
    if (name === 'c') {
      const text = cellText(this.type, this.value, this.style, this.facts);
      this.cells.set(
        this.column,
        this.type === 'inlineStr' || this.type === 'str' ? unescaped(text) : text,
        this.position,
      );
    } else if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'row') {
      const cells = this.cells.take(this.position);
      if (cells === null) return;
      this.rows.push({ position: this.position, cells });
      if (this.rowIsHidden) this.layout?.hideRows(this.position);
    } else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'mergeCells' || (name === 'sheetData' && this.until === 'last-row')) this.finished = true;
  }

  take(): readonly SourceRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  private openRow(attributes: XmlAttributes): void {
    const given = Number(attributes['r']);
    this.position = Number.isSafeInteger(given) && given > 0 ? given : this.position + 1;
    this.column = -1;
    this.rowIsHidden = isTrue(attributes['hidden']);
  }

  private openColumns({ min, max, hidden }: XmlAttributes): void {
    if (isTrue(hidden)) this.layout?.hideColumns({ first: Number(min) - 1, last: Number(max ?? min) - 1 });
  }

  private merge(reference: string | undefined): void {
    const match = MERGED.exec(reference ?? '');
    if (match === null) return;
    const [, start = '', first, last] = match;
    this.layout?.merged.add({ column: columnOf(start), first: Number(first), last: Number(last) });
  }

  private openCell(attributes: XmlAttributes): void {
    const { r, t, s } = attributes;
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : Number(s);
    this.value = '';
  }
}

const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

/** The column of a reference, from 0: `A1` → 0, `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const letter = reference.charCodeAt(index) & 0xdf;
    if (letter < A || letter > A + 25) break;
    column = column * 26 + letter - A + 1;
  }
  return column - 1;
}
