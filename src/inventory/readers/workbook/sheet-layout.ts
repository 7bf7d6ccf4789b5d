import type { Decision, SourceRow } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import { hiddenColumns, type ColumnSpan } from './hidden-columns.js';
import type { MergedCells } from './merged-cells.js';

/** What a sheet shows otherwise than it holds it: columns and rows that are hidden, cells made one. All of it is read, and told. */
export class SheetLayout {
  readonly hiddenColumns: ColumnSpan[] = [];
  private hiddenRows = 0;
  private firstHiddenRow: number | null = null;

  /** @param columns no more spans of hidden columns are kept */
  constructor(
    readonly merged: MergedCells,
    private readonly columns: number,
  ) {}

  hideColumns(span: ColumnSpan): void {
    if (this.hiddenColumns.length < this.columns) this.hiddenColumns.push(span);
  }

  /** Rows that a filter or a person hides, none of them blank. @param times how many follow one another */
  hideRows(position: number, times = 1): void {
    this.firstHiddenRow ??= position;
    this.hiddenRows += times;
  }

  /** @param rows the first ones */
  decisions(rows: readonly SourceRow[]): readonly Decision[] {
    const row = this.firstHiddenRow;
    const hidden =
      row === null ? null : decide('hidden-rows', String(this.hiddenRows), 'hidden-rows-are-read', { row });
    return [hiddenColumns(this.hiddenColumns, rows), hidden, this.merged.decision()].filter((one) => one !== null);
  }
}
