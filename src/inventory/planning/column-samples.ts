import type { ImportColumn, SampledColumn } from '../domain/import-document.js';
import { PERSONAL_FIELDS } from '../domain/understanding/field-meaning.js';

const LONGEST = 80;

/** The first value met in each column that is read, so that a person recognises it; none of those that may be about people. */
export class ColumnSamples {
  private readonly samples: (string | null)[];
  private missing: number;

  constructor(private readonly columns: readonly ImportColumn[]) {
    this.samples = columns.map(() => null);
    this.missing = columns.length;
  }

  see(cells: readonly string[]): void {
    if (this.missing === 0) return;
    this.columns.forEach(({ field }, index) => {
      const cell = cells[index]?.trim() ?? '';
      if (cell === '' || this.samples[index] !== null || field === null || PERSONAL_FIELDS.has(field)) return;
      this.samples[index] = cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell;
      this.missing -= 1;
    });
  }

  beside(columns: readonly ImportColumn[]): SampledColumn[] {
    return columns.map((column, index) => ({ ...column, sample: this.samples[index] ?? null }));
  }
}
