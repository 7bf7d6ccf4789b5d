import { setImmediate } from 'node:timers/promises';

/** Rows between two words of progress. */
const TELL_EVERY = 5000;

/** Told how many rows this phase has read, and out of how many; null while the file is read for the first time. */
export type TellProgress = (rowsRead: number, rowsTotal: number | null) => void | Promise<void>;

/** Tells how many rows are read, now and then, and lets other requests pass between two chunks. */
export class ProgressPace {
  private rows = 0;
  private told = 0;
  private total: number | null = null;

  constructor(private readonly tell: TellProgress | undefined) {}

  /** The file is understood, its rows are counted: they are read again, to be decided. */
  async restart(total: number): Promise<void> {
    this.rows = 0;
    this.told = 0;
    this.total = total;
    await this.tell?.(0, total);
  }

  async step(rows: number): Promise<void> {
    this.rows += rows;
    if (this.rows - this.told >= TELL_EVERY) {
      this.told = this.rows;
      await this.tell?.(this.rows, this.total);
    }
    await setImmediate();
  }
}
