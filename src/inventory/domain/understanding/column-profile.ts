import { AmountEvidence } from './amount-evidence.js';
import { DateEvidence, type Proof } from './date-evidence.js';

const SAMPLED_ROWS = 2000;
const MOST_DISTINCT = 500;
/** different texts on which a test is tried */
const MOST_TESTED = 200;
/** rows over which repetition is judged, so that the cap on distinct values cannot hide it */
const JUDGED_ROWS = 500;

/** One column seen from above: how full it is, a sample of its values, and evidence gathered over the whole file. */
export class ColumnProfile {
  filled = 0;
  readonly dates: DateEvidence | null;
  readonly amounts: AmountEvidence | null;
  private sampledRows = 0;
  private distinctEarly = 0;
  private readonly sample = new Map<string, { count: number; readonly row: number }>();

  constructor(
    readonly index: number,
    readonly header: string,
    /** by what choices name it */
    readonly name: string,
    watch: { readonly dates: boolean; readonly amounts: boolean },
  ) {
    this.dates = watch.dates ? new DateEvidence() : null;
    this.amounts = watch.amounts ? new AmountEvidence() : null;
  }

  /** @param text not blank */
  add(text: string, row: number): void {
    this.filled++;
    this.dates?.add(text, row);
    this.amounts?.add(text, row);
    if (this.sampledRows < SAMPLED_ROWS) this.remember(text, row);
  }

  /** Share of the sampled cells whose text passes the test, and the first that does. */
  share(test: (text: string) => boolean): { readonly share: number; readonly first: Proof | null } {
    let passing = 0;
    let all = 0;
    let texts = 0;
    let first: Proof | null = null;
    for (const [text, { count, row }] of this.sample) {
      if (++texts > MOST_TESTED) break;
      all += count;
      if (!test(text)) continue;
      passing += count;
      first ??= { value: text, row };
    }
    return { share: all === 0 ? 0 : passing / all, first };
  }

  /** Distinct texts among the first cells; about 1 for identifiers. */
  distinctShare(): number {
    return this.sampledRows === 0 ? 0 : this.distinctEarly / Math.min(this.sampledRows, JUDGED_ROWS);
  }

  firstValue(): Proof | null {
    for (const [value, { row }] of this.sample) return { value, row };
    return null;
  }

  private remember(cell: string, row: number): void {
    this.sampledRows++;
    const text = cell.trim();
    const seen = this.sample.get(text);
    if (seen) seen.count++;
    else if (this.sampledRows <= JUDGED_ROWS) this.distinctEarly++;
    if (!seen && this.sample.size < MOST_DISTINCT) this.sample.set(text, { count: 1, row });
  }
}
