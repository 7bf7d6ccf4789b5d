import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfiguration } from '../../src/config/configuration.js';
import { FixedClock } from '../../src/kernel/clock.js';
import { createServer } from '../../src/main.js';
import { TEST_DAY } from './application.js';

/** The whole application with its HTTP doors, ready for supertest or for a browser (`listen(0, '127.0.0.1')`). */
export async function openServer(
  databaseUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<NestFastifyApplication> {
  const configuration = readConfiguration({ PROLONGE_DATABASE_URL: databaseUrl, ...settings });
  const app = await createServer(configuration, new FixedClock(TEST_DAY), []);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
