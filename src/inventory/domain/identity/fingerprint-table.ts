import type { Fingerprint } from './fingerprint.js';

const FIRST_CAPACITY = 1 << 12;
const FULLEST = 0.7;

/** Remembers at which row each fingerprint was first seen, in 12 bytes a slot: about 24 MB for a million rows. */
export class FingerprintTable {
  private highs = new Uint32Array(FIRST_CAPACITY);
  private lows = new Uint32Array(FIRST_CAPACITY);
  /** 0: free slot; rows are counted from 1 */
  private rows = new Uint32Array(FIRST_CAPACITY);
  private size = 0;

  /** The row where it was first seen, or null after noting this one. @param row from 1 */
  firstRow({ high, low }: Fingerprint, row: number): number | null {
    const slot = this.slotOf(high, low);
    const seen = this.rows[slot] ?? 0;
    if (seen !== 0) return seen;
    this.highs[slot] = high;
    this.lows[slot] = low;
    this.rows[slot] = row;
    if (++this.size > this.rows.length * FULLEST) this.grow();
    return null;
  }

  /** The row where it was first seen, without noting anything. */
  find({ high, low }: Fingerprint): number | null {
    return this.rows[this.slotOf(high, low)] || null;
  }

  private slotOf(high: number, low: number): number {
    const last = this.rows.length - 1;
    let slot = low & last;
    while (this.rows[slot] !== 0 && (this.highs[slot] !== high || this.lows[slot] !== low)) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const { highs, lows, rows } = this;
    const capacity = rows.length * 2;
    this.highs = new Uint32Array(capacity);
    this.lows = new Uint32Array(capacity);
    this.rows = new Uint32Array(capacity);
    for (let old = 0; old < rows.length; old++) {
      if (rows[old] === 0) continue;
      const slot = this.slotOf(highs[old] ?? 0, lows[old] ?? 0);
      this.highs[slot] = highs[old] ?? 0;
      this.lows[slot] = lows[old] ?? 0;
      this.rows[slot] = rows[old] ?? 0;
    }
  }
}
