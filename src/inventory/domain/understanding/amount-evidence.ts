import { amountOf, type ColumnMark } from '../values/amount.js';
import type { Proof } from './date-evidence.js';

/** What the amounts of one column say about the decimal mark, over the whole file. */
export class AmountEvidence {
  comma: Proof | null = null;
  point: Proof | null = null;
  ambiguous: Proof | null = null;
  ambiguousRows = 0;
  zero: Proof | null = null;
  zeroRows = 0;
  withCurrency = 0;

  add(text: string, row: number): void {
    const amount = amountOf(text.trim());
    if (amount === null) return;
    if (amount.currency !== null) this.withCurrency++;
    if (amount.asDecimal === 0) {
      this.zeroRows++;
      this.zero ??= { value: text, row };
    } else if (amount.ambiguous) {
      this.ambiguousRows++;
      this.ambiguous ??= { value: text, row };
    } else if (amount.proves === ',') this.comma ??= { value: text, row };
    else if (amount.proves === '.') this.point ??= { value: text, row };
  }

  mark(): ColumnMark {
    if (this.comma && this.point) return 'mixed';
    return this.comma ? ',' : this.point ? '.' : null;
  }
}
