import { DomainError } from '../../../kernel/domain-error.js';
import type { ReaderLimits } from '../reader-limits.js';

/** What the rows of a sheet are held to. */
export type RowLimits = Pick<
  ReaderLimits,
  'cellCharacters' | 'columns' | 'recordCharacters' | 'sheetCharacters' | 'sheetRows'
>;

/**
 * The cells of one row of a sheet, put where their column says; empty ones are `''`, and none follows the last that has
 * text: sheets carry thousands of formatted empty cells.
 */
export class RowCells {
  private cells: string[] = [];
  private rowCharacters = 0;
  private sheetCharacters = 0;

  constructor(private readonly limits: RowLimits) {}

  /** @param column from 0  @throws DomainError `cell-too-long`, `row-too-wide`, `row-too-long` */
  set(column: number, text: string, row: number): void {
    if (text === '') return;
    const { cellCharacters, columns, recordCharacters } = this.limits;
    if (text.length > cellCharacters) throw new DomainError('cell-too-long', 'invalid', { row, limit: cellCharacters });
    if (column >= columns) throw new DomainError('row-too-wide', 'invalid', { row, limit: columns });
    this.rowCharacters += text.length;
    if (this.rowCharacters > recordCharacters)
      throw new DomainError('row-too-long', 'invalid', { row, limit: recordCharacters });
    while (this.cells.length < column) this.cells.push('');
    this.cells[column] = text;
  }

  /**
   * The row so far, and a new one begins; null when every cell is blank.
   * @param lastRow the number of the row, or of the last of those that are the same  @param times how many are the same
   * @throws DomainError `file-too-large-unpacked`
   */
  take(lastRow: number, times = 1): readonly string[] | null {
    const cells = this.cells;
    this.sheetCharacters += this.rowCharacters * times;
    this.cells = [];
    this.rowCharacters = 0;
    if (cells.length > 0) this.refuseEndless(lastRow);
    return cells.some((cell) => cell.trim() !== '') ? cells : null;
  }

  private refuseEndless(row: number): void {
    const { sheetCharacters, sheetRows } = this.limits;
    if (row <= sheetRows && this.sheetCharacters <= sheetCharacters) return;
    const [size, limit] = row > sheetRows ? [row, sheetRows] : [this.sheetCharacters, sheetCharacters];
    throw new DomainError('file-too-large-unpacked', 'too-large', { row, size, limit });
  }
}
