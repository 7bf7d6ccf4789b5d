import type { SourceRow } from '../source-file.js';
import { lettersOf } from '../values/mojibake.js';
import type { Proof } from './date-evidence.js';
import { decide } from './decide.js';
import type { RowProblem, UnderstoodDecision } from './understanding.js';

const LONGEST_QUOTED = 60;

/** Repairs the letters of a file row after row, and remembers the first cell that shows what went wrong. */
export class GarbledLetters {
  private repairedCells = 0;
  private repaired: (Proof & { readonly repaired: string }) | null = null;
  private garbledCells = 0;
  private garbled: Proof | null = null;

  get foundAny(): boolean {
    return this.repairedCells > 0;
  }

  mend(row: SourceRow): SourceRow {
    const { position, cells } = row;
    let mended: string[] | null = null;
    cells.forEach((cell, at) => {
      const letters = lettersOf(cell);
      if (letters.are === 'right') return;
      const value = cell.trim().slice(0, LONGEST_QUOTED);
      if (letters.are === 'garbled') {
        this.garbledCells++;
        this.garbled ??= { value, row: position };
        return;
      }
      this.repairedCells++;
      this.repaired ??= { value, row: position, repaired: letters.text.trim().slice(0, LONGEST_QUOTED) };
      mended ??= [...cells];
      mended[at] = letters.text;
    });
    return mended === null ? row : { position, cells: mended };
  }

  decisions(): readonly UnderstoodDecision[] {
    if (this.repaired === null) return [];
    return [decide('letters-repaired', String(this.repairedCells), 'utf-8-twice', { ...this.repaired })];
  }

  problems(): readonly RowProblem[] {
    if (this.garbled === null) return [];
    const { value, row } = this.garbled;
    const facts = { cells: this.garbledCells };
    return [{ row, column: null, field: null, code: 'letters-garbled', facts, value }];
  }
}
