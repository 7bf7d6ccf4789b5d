import { setImmediate } from 'node:timers/promises';

/** Rows between two words of progress. */
const TELL_EVERY = 5000;

/** Tells how many rows are read, now and then, and lets other requests pass between two chunks. */
export class ProgressPace {
  private rows = 0;
  private told = 0;

  constructor(private readonly tell: ((rowsRead: number) => void | Promise<void>) | undefined) {}

  breathe(): Promise<void> {
    return setImmediate();
  }

  async step(rows: number): Promise<void> {
    this.rows += rows;
    if (this.rows - this.told >= TELL_EVERY) {
      this.told = this.rows;
      await this.tell?.(this.rows);
    }
    await this.breathe();
  }
}
