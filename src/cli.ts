#!/usr/bin/env node
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { runCommandLine } from './cli/run-command-line.js';
import type { CommandContext } from './cli/command.js';
import type { Configuration } from './config/configuration.js';
import { configurationOfProcess } from './config/environment.js';
import { FixedClock, SystemClock, type Clock } from './kernel/clock.js';
import { parseDateOnly, type DateOnly } from './kernel/date-only.js';
import { DomainError } from './kernel/domain-error.js';
import { LineLogger } from './kernel/line-logger.js';
import { printable } from './kernel/printable.js';

/** Runs one command; modules are loaded when a command needs them, so that the help is instant. */
let opened: Promise<INestApplicationContext> | null = null;

async function open(configuration: Configuration, clock: Clock): Promise<INestApplicationContext> {
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await import('./app.module.js');
  return NestFactory.createApplicationContext(AppModule.with(configuration, clock), {
    logger: new LineLogger(clock, ['fatal', 'error']),
    abortOnError: false,
  });
}

function contextOf(asOf: string | undefined): CommandContext {
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
      const { serve } = await import('./main.js');
      await serve(configurationOfProcess(overrides), clock, (text) => process.stderr.write(`${text}\n`));
    },
  };
}

function dayOf(text: string): DateOnly {
  const day = parseDateOnly(text);
  if (day === null) throw new DomainError('day-wrong', 'invalid', { value: text });
  return day;
}

process.exitCode = await runCommandLine(process.argv, contextOf);
await (await (opened as Promise<INestApplicationContext> | null))?.close();
