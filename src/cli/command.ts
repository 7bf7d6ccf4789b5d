import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import type { Configuration } from '../config/configuration.js';
import type { Clock } from '../kernel/clock.js';

/** What a command works with; the application opens (and migrates) the database at the first call. */
export type CommandContext = {
  readonly application: () => Promise<INestApplicationContext>;
  /** the application on another database, for the command that closes it itself */
  readonly applicationOn: (databaseUrl: string) => Promise<INestApplicationContext>;
  /** for a command that leaves the database closed */
  readonly configuration: () => Configuration;
  readonly clock: Clock;
  readonly output: Output;
  /** serves the pages and the API until the process is told to stop */
  readonly serve: (port: string | undefined) => Promise<void>;
};

export type Output = {
  /** the answer, on stdout */
  readonly print: (text: string) => void;
  /** progress and remarks, on stderr */
  readonly say: (text: string) => void;
};

/** Adds one command to the program. The context is made when the command runs, from its global options. */
export type AddCommand = (program: Command, context: (asOf: string | undefined) => CommandContext) => void;

/** The option of the commands that depend on the day. */
export const AS_OF = ['--as-of <day>', 'as if today were YYYY-MM-DD'] as const;
