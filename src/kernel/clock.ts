import { dateOnly, type DateOnly } from './date-only.js';

/** The only way to know what time it is: injected, so that every run can be replayed. */
export abstract class Clock {
  /** ISO-8601 UTC with milliseconds, 24 characters */
  abstract now(): string;
  /** the same instant in milliseconds since 1970: asked for a million times in a row, it must not go through text */
  abstract milliseconds(): number;
  /** the civil day in France, where the organisations are */
  abstract today(): DateOnly;
}

const CIVIL_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }

  milliseconds(): number {
    return Date.now();
  }

  today(): DateOnly {
    return dateOnly(CIVIL_DAY.format(new Date()));
  }
}

/** A clock that shows one chosen day, for `--as-of` and for tests; the hour moves only when asked. */
export class FixedClock extends Clock {
  private instant: number;

  constructor(day: DateOnly) {
    super();
    this.instant = Date.parse(`${day}T08:00:00.000Z`);
  }

  now(): string {
    return new Date(this.instant).toISOString();
  }

  milliseconds(): number {
    return this.instant;
  }

  today(): DateOnly {
    return dateOnly(CIVIL_DAY.format(new Date(this.instant)));
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}
