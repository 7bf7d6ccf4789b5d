import { DomainError } from '../../../kernel/domain-error.js';
import { columnLetters } from '../../domain/column-letters.js';
import type { Decision, SourceRow } from '../../domain/source-file.js';
import { decide } from '../../domain/understanding/decide.js';
import type { ReaderLimits } from '../reader-limits.js';

/** Cells of one column made one, over several rows: its column from 0, its rows as the margin numbers them, both included. */
export type MergedRange = { readonly column: number; readonly first: number; readonly last: number };

/** What merged cells are held to: a few bytes may spread a long text over a million rows. */
export type MergeLimits = Pick<ReaderLimits, 'mergedRanges' | 'repeatedCells' | 'sheetCharacters'>;

type Open = { readonly range: MergedRange; readonly text: string };

/**
 * A value merged over several rows belongs to each of them that says something by itself; a row with nothing of its own
 * stays blank, so that a tall line is one line, and a merged title or footer one title or footer.
 */
export class MergedCells {
  private readonly starting = new Map<number, MergedRange[]>();
  private readonly open = new Map<number, Open>();
  private readonly filledColumns = new Set<number>();
  private firstFilled: MergedRange | null = null;
  private ranges = 0;
  private filledCells = 0;
  private filledCharacters = 0;

  constructor(
    private readonly limits: MergeLimits,
    private readonly fileName: string,
  ) {}

  get any(): boolean {
    return this.ranges > 0;
  }

  /** To be told before the row on which the range begins is filled. @throws DomainError `file-too-large-unpacked` */
  add(range: MergedRange): void {
    if (range.last <= range.first) return;
    this.ranges += 1;
    if (this.ranges > this.limits.mergedRanges) throw this.tooLarge(this.ranges, this.limits.mergedRanges);
    const others = this.starting.get(range.first);
    if (others === undefined) this.starting.set(range.first, [range]);
    else others.push(range);
  }

  /** The row with what is merged into it; rows are given in their order, none of them blank. @throws DomainError `file-too-large-unpacked` */
  fill(row: SourceRow): SourceRow {
    const { position } = row;
    const cells = this.open.size === 0 ? row.cells : this.filled(row);
    for (const range of this.starting.get(position) ?? []) {
      const text = cells[range.column] ?? '';
      if (text.trim() !== '') this.open.set(range.column, { range, text });
    }
    return cells === row.cells ? row : { position, cells };
  }

  /** The same ranges, for another reading of the rows. */
  again(): MergedCells {
    const other = new MergedCells(this.limits, this.fileName);
    for (const ranges of this.starting.values()) ranges.forEach((range) => other.add(range));
    return other;
  }

  /** Null when no cell was filled. Values are not told: they may be names of persons. */
  decision(): Decision | null {
    if (this.firstFilled === null) return null;
    const columns = [...this.filledColumns].sort((a, b) => a - b).map(columnLetters);
    const { column, first, last } = this.firstFilled;
    const range = `${columnLetters(column)}${String(first)}:${columnLetters(column)}${String(last)}`;
    return decide('merged-cells', columns.join(', '), 'merged-is-repeated', { range, cells: this.filledCells });
  }

  private filled({ position, cells }: SourceRow): readonly string[] {
    let filled: string[] | null = null;
    for (const [column, { range, text }] of this.open) {
      if (range.last < position) this.open.delete(column);
      else if ((cells[column] ?? '').trim() === '') {
        filled ??= [...cells];
        while (filled.length < column) filled.push('');
        filled[column] = text;
        this.count(range, text);
      }
    }
    return filled ?? cells;
  }

  private count(range: MergedRange, text: string): void {
    const { repeatedCells, sheetCharacters } = this.limits;
    this.firstFilled ??= range;
    this.filledColumns.add(range.column);
    this.filledCells += 1;
    this.filledCharacters += text.length;
    if (this.filledCells > repeatedCells) throw this.tooLarge(this.filledCells, repeatedCells);
    if (this.filledCharacters > sheetCharacters) throw this.tooLarge(this.filledCharacters, sheetCharacters);
  }

  private tooLarge(size: number, limit: number): DomainError {
    return new DomainError('file-too-large-unpacked', 'too-large', {
      file: this.fileName,
      part: 'merged cells',
      size,
      limit,
    });
  }
}
