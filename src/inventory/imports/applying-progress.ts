import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { Phase } from '../domain/import-progress.js';

/**
 * How far the imports are that this process is applying: what their unit of work writes, nobody sees before its end.
 * Another instance shows such an import without its rows.
 */
@Injectable()
export class ApplyingProgress {
  private readonly phases = new Map<string, Phase>();

  constructor(private readonly clock: Clock) {}

  /** @returns what to tell the number of rows that are in */
  begin(importId: string, rowsTotal: number): (rowsRead: number) => void {
    const phaseStartedAt = this.clock.now();
    const tell = (rowsRead: number): void => {
      this.phases.set(importId, { rowsRead, rowsTotal, phaseStartedAt, progressAt: this.clock.now() });
    };
    tell(0);
    return tell;
  }

  end(importId: string): void {
    this.phases.delete(importId);
  }

  /** Null when this process does not apply it. */
  of(importId: string): Phase | null {
    return this.phases.get(importId) ?? null;
  }
}
