import { DomainError } from '../../../kernel/domain-error.js';
import type { ReaderLimits } from '../reader-limits.js';

/**
 * The cells of one row of a sheet, put where their column says; empty ones are `''`, and none follows the last that has
 * text: sheets carry thousands of formatted empty cells.
 */
export class RowCells {
  private cells: string[] = [];

  constructor(private readonly limits: Pick<ReaderLimits, 'cellCharacters' | 'columns'>) {}

  /** @param column from 0  @throws DomainError `cell-too-long`, `row-too-wide` */
  set(column: number, text: string, row: number): void {
    if (text === '') return;
    const { cellCharacters, columns } = this.limits;
    if (text.length > cellCharacters) throw new DomainError('cell-too-long', 'invalid', { row, limit: cellCharacters });
    if (column >= columns) throw new DomainError('row-too-wide', 'invalid', { row, limit: columns });
    while (this.cells.length < column) this.cells.push('');
    this.cells[column] = text;
  }

  /** The row so far, and a new one begins; null when every cell is blank. */
  take(): readonly string[] | null {
    const cells = this.cells;
    this.cells = [];
    return cells.some((cell) => cell.trim() !== '') ? cells : null;
  }
}
