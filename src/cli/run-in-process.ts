import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import type { Configuration } from '../config/configuration.js';
import { configurationOfProcess } from '../config/environment.js';
import { FixedClock, SystemClock, type Clock } from '../kernel/clock.js';
import { parseDateOnly, type DateOnly } from '../kernel/date-only.js';
import { DomainError } from '../kernel/domain-error.js';
import { LineLogger } from '../kernel/line-logger.js';
import { printable } from '../kernel/printable.js';
import type { CommandContext } from './command.js';
import { runCommandLine } from './run-command-line.js';

/** What stands above the rooms, loaded when a command needs it, so that the help is instant. */
export type Assembly = {
  readonly application: () => Promise<{ with(configuration: Configuration, clock: Clock): DynamicModule }>;
  readonly serve: () => Promise<
    (configuration: Configuration, clock: Clock, say: (text: string) => void) => Promise<unknown>
  >;
};

/**
 * Runs one command on the settings and the outputs of this process, and closes what it opened.
 * @returns the exit code, as `runCommandLine` gives it
 */
export async function runInProcess(argv: readonly string[], assembly: Assembly): Promise<number> {
  let opened: Promise<INestApplicationContext> | null = null;
  const open = async (configuration: Configuration, clock: Clock): Promise<INestApplicationContext> => {
    const { NestFactory } = await import('@nestjs/core');
    return NestFactory.createApplicationContext((await assembly.application()).with(configuration, clock), {
      logger: new LineLogger(clock, ['fatal', 'error']),
      abortOnError: false,
    });
  };
  const contextOf = (asOf: string | undefined): CommandContext => {
    const clock = asOf === undefined ? new SystemClock() : new FixedClock(dayOf(asOf));
    return {
      clock,
      output: {
        // As it is for a file or another program; a person's terminal is not to be acted on by a name.
        print: (text) => process.stdout.write(`${process.stdout.isTTY ? printable(text) : text}\n`),
        say: (text) => process.stderr.write(`${printable(text)}\n`),
      },
      configuration: () => configurationOfProcess(),
      application: () => (opened ??= open(configurationOfProcess(), clock)),
      applicationOn: (databaseUrl) => open({ ...configurationOfProcess(), databaseUrl }, clock),
      serve: async (port) => {
        const overrides = port === undefined ? {} : { PROLONGE_PORT: port };
        const serve = await assembly.serve();
        await serve(configurationOfProcess(overrides), clock, (text) => process.stderr.write(`${text}\n`));
      },
    };
  };
  const code = await runCommandLine(argv, contextOf);
  await (await (opened as Promise<INestApplicationContext> | null))?.close();
  return code;
}

function dayOf(text: string): DateOnly {
  const day = parseDateOnly(text);
  if (day === null) throw new DomainError('day-wrong', 'invalid', { value: text });
  return day;
}
