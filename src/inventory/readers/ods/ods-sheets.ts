import { DomainError } from '../../../kernel/domain-error.js';
import type { ReaderLimits } from '../reader-limits.js';
import { MergedCells } from '../workbook/merged-cells.js';
import { RowCells, type RowLimits } from '../workbook/row-cells.js';
import { SheetLayout } from '../workbook/sheet-layout.js';
import type { XmlAttributes, XmlListener } from '../xml/xml-listener.js';
import { OdsCell } from './ods-cell.js';

/** A row of one of the sheets of the document, and how many times it stands there, from `position` on. */
export type OdsRow = {
  readonly sheet: string;
  readonly hidden: boolean;
  /** of the sheet; what it merges and hides is told before the rows concerned */
  readonly layout: SheetLayout;
  /** null tells that the sheet begins */
  readonly cells: readonly string[] | null;
  readonly position: number;
  readonly times: number;
};

type OdsLimits = RowLimits & Pick<ReaderLimits, 'mergedRanges' | 'repeatedCells' | 'sheets'>;

/** The style LibreOffice gives to the copies it keeps of other files' sheets. */
const EXTERNAL_COPY = 'ta_extref';

/**
 * The sheets of `content.xml`, one after the other. "Repeat this" is followed as far as a sheet can go: blank
 * repetitions cost nothing, a filled row repeated beyond the limits is refused.
 * @throws DomainError `file-too-large-unpacked`, `row-too-wide`, `cell-too-long`
 */
export class OdsSheets implements XmlListener<OdsRow> {
  finished = false;
  private found: OdsRow[] = [];
  private readonly hiddenStyles = new Set<string>([EXTERNAL_COPY]);
  private style = '';
  private sheet: { name: string; hidden: boolean; layout: SheetLayout } | null = null;
  private columns = 0;
  private readonly cell: OdsCell;
  private sheets = 0;
  private readonly cells: RowCells;
  private position = 1;
  private rowTimes = 1;
  private rowIsHidden = false;
  private column = 0;
  private cellTimes = 1;
  private cellRows = 1;
  private repeated = 0;

  /** @param wanted the name of the only sheet to read, or null for all */
  constructor(
    private readonly fileName: string,
    private readonly limits: OdsLimits,
    private readonly wanted: string | null,
  ) {
    this.cells = new RowCells(limits);
    this.cell = new OdsCell(limits.cellCharacters);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'style') this.style = attributes['style:name'] ?? '';
    else if (name === 'table-properties' && attributes['table:display'] === 'false') this.hideStyle();
    else if (name === 'table') this.openSheet(attributes);
    else if (this.sheet === null) return;
    else if (name === 'table-column') this.openColumns(this.sheet.layout, attributes);
    else if (name === 'table-row') {
      this.rowTimes = times(attributes['table:number-rows-repeated']);
      this.rowIsHidden = isHidden(attributes);
      this.column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cellTimes = times(attributes['table:number-columns-repeated']);
      this.cellRows = times(attributes['table:number-rows-spanned']);
      this.cell.begin(name === 'table-cell' ? attributes : null);
    } else this.cell.open(name, attributes);
  }

  text(text: string): void {
    if (this.sheet !== null) this.cell.text(text);
  }

  close(name: string): void {
    if (this.sheet === null) return;
    if (name === 'table') {
      this.sheet = null;
      this.finished = this.wanted !== null;
    } else if (name === 'table-row') this.closeRow(this.sheet);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell(this.sheet.layout);
    else this.cell.close(name);
  }

  take(): readonly OdsRow[] {
    const found = this.found;
    this.found = [];
    return found;
  }

  private openSheet(attributes: XmlAttributes): void {
    const name = attributes['table:name'] ?? '';
    this.sheets += 1;
    if (this.sheets > this.limits.sheets) throw this.tooLarge('sheets', this.sheets, this.limits.sheets);
    if (this.wanted !== null && name !== this.wanted) return;
    const hidden = this.hiddenStyles.has(attributes['table:style-name'] ?? '');
    const layout = new SheetLayout(new MergedCells(this.limits, this.fileName), this.limits.columns);
    this.sheet = { name, hidden, layout };
    this.position = 1;
    this.columns = 0;
    this.found.push({ sheet: name, ...this.sheet, cells: null, position: 0, times: 0 });
  }

  private openColumns(layout: SheetLayout, attributes: XmlAttributes): void {
    const first = this.columns;
    this.columns += times(attributes['table:number-columns-repeated']);
    if (isHidden(attributes)) layout.hideColumns({ first, last: this.columns - 1 });
  }

  private hideStyle(): void {
    this.hiddenStyles.add(this.style);
    const { size } = this.hiddenStyles;
    if (size > this.limits.sheets + 1) throw this.tooLarge('styles', size, this.limits.sheets);
  }

  private tooLarge(part: string, size: number, limit: number): DomainError {
    return new DomainError('file-too-large-unpacked', 'too-large', { file: this.fileName, part, size, limit });
  }

  private closeCell(layout: SheetLayout): void {
    const text = this.cell.end();
    if (text !== '') {
      const { column, position, cellRows } = this;
      if (cellRows > 1) layout.merged.add({ column, first: position, last: position + cellRows - 1 });
      const last = Math.min(this.column + this.cellTimes, this.limits.columns + 1);
      for (let column = this.column; column < last; column++) this.cells.set(column, text, this.position);
    }
    this.column += this.cellTimes;
  }

  private closeRow({ name, hidden, layout }: NonNullable<OdsSheets['sheet']>): void {
    const cells = this.cells.take(this.position + this.rowTimes - 1, this.rowTimes);
    if (cells !== null) {
      this.repeated += cells.length * (this.rowTimes - 1);
      const { repeatedCells } = this.limits;
      if (this.repeated > repeatedCells) throw this.tooLarge(name, this.repeated, repeatedCells);
      if (this.rowIsHidden) layout.hideRows(this.position, this.rowTimes);
      this.found.push({ sheet: name, hidden, layout, cells, position: this.position, times: this.rowTimes });
    }
    this.position += this.rowTimes;
  }
}

/** collapsed by hand, or by a filter */
const isHidden = (attributes: XmlAttributes): boolean => (attributes['table:visibility'] ?? 'visible') !== 'visible';

/** A number of repetitions, at least 1. */
function times(attribute: string | undefined): number {
  const value = Number(attribute ?? 1);
  return Number.isSafeInteger(value) && value > 0 ? value : 1;
}
