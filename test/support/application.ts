import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { FixedClock } from '../../src/kernel/clock.js';
import { dateOnly } from '../../src/kernel/date-only.js';

/** The day it is in tests, unless they say otherwise. */
export const TEST_DAY = dateOnly('2026-11-23');

/** The whole application on a database, without its doors. */
export function openApplication(
  databaseUrl: string,
  day = TEST_DAY,
  settings: Readonly<Record<string, string>> = {},
): Promise<INestApplicationContext> {
  const configuration = readConfiguration({ PROLONGE_DATABASE_URL: databaseUrl, ...settings });
  return NestFactory.createApplicationContext(AppModule.with(configuration, new FixedClock(day)), {
    logger: ['error'],
    abortOnError: false,
  });
}
