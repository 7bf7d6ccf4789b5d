import { inspect } from 'node:util';
import type { LoggerService, LogLevel } from '@nestjs/common';
import type { Clock } from './clock.js';
import { hideSecrets } from './hide-secrets.js';
import { onOneLine } from './printable.js';

const MOST_CAUSES = 5;
/** of one text of a record; nothing of ours is longer */
const MOST_CHARACTERS = 8000;

/**
 * The log: one record a line, which begins with its instant; the lines that continue it (where an error comes from) are
 * indented. What others wrote, in a name, an address or a file, can neither begin a record nor act on the terminal, and
 * secrets are taken out.
 */
export class LineLogger implements LoggerService {
  private levels: ReadonlySet<LogLevel>;

  constructor(
    private readonly clock: Clock,
    levels: readonly LogLevel[],
    private readonly write: (text: string) => void = (text) => process.stderr.write(text),
  ) {
    this.levels = new Set(levels);
  }

  setLogLevels(levels: LogLevel[]): void {
    this.levels = new Set(levels);
  }

  fatal = (message: unknown, ...more: unknown[]): void => this.record('fatal', message, more);
  error = (message: unknown, ...more: unknown[]): void => this.record('error', message, more);
  warn = (message: unknown, ...more: unknown[]): void => this.record('warn', message, more);
  log = (message: unknown, ...more: unknown[]): void => this.record('log', message, more);
  debug = (message: unknown, ...more: unknown[]): void => this.record('debug', message, more);
  verbose = (message: unknown, ...more: unknown[]): void => this.record('verbose', message, more);

  /** Nest gives the context last, and before it what the caller adds. */
  private record(level: LogLevel, message: unknown, more: readonly unknown[]): void {
    if (!this.levels.has(level)) return;
    const about = more.filter((part) => part !== undefined).map((part) => safe(text(part)));
    const said = [this.clock.now(), level.toUpperCase(), ...about.toReversed(), safe(text(message))].join(' ');
    this.write(`${[said, ...origin(message, 0)].join('\n')}\n`);
  }
}

const safe = (part: string): string => onOneLine(hideSecrets(part.slice(0, MOST_CHARACTERS)));

function text(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  return typeof part === 'string' ? part : inspect(part, { depth: 3, breakLength: Infinity });
}

/** Where an error comes from, and what caused it; its message, which may hold anything, is told apart. */
function origin(error: unknown, depth: number): string[] {
  if (!(error instanceof Error)) return [];
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const lines = frames.map((line) => `    ${safe(line.trim())}`);
  if (error.cause === undefined || depth === MOST_CAUSES) return lines;
  return [...lines, `    because of ${safe(text(error.cause))}`, ...origin(error.cause, depth + 1)];
}
