import { spawn } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { projectRoot } from '../../src/config/project-root.js';
import { prolonge } from '../support/command-line.js';
import { onBothEngines } from '../support/engines.js';

const HITS = 30;
const LIMIT = { hits: 25, seconds: 3600 };

/** One instance of the service, as compiled, that is asked the same thing many times at once; prints how often it passed. */
const INSTANCE = `
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './dist/app.module.js';
import { readConfiguration } from './dist/config/configuration.js';
import { RateLimiter } from './dist/http/limits/rate-limiter.js';
import { SystemClock } from './dist/kernel/clock.js';
const module = AppModule.with(readConfiguration(process.env), new SystemClock());
const app = await NestFactory.createApplicationContext(module, { logger: ['error'] });
const limiter = app.get(RateLimiter);
const asked = Array.from({ length: ${HITS} }, () => limiter.hit('sign-in', 'ada', ${JSON.stringify(LIMIT)}));
const answers = await Promise.allSettled(asked);
const codes = answers.map(({ reason }) => reason?.code ?? 'passed');
await app.close();
process.stdout.write(JSON.stringify(codes));
`;

function instance(databaseUrl: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', INSTANCE], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH ?? '', PROLONGE_DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.once('close', () => resolve(JSON.parse(said) as string[])));
}

onBothEngines('instances asked for the same thing at the same moment', (newDatabase) => {
  it('pass it together exactly as often as the limit says', async () => {
    const database = await newDatabase();
    await prolonge(database.url, 'verify');
    const codes = (await Promise.all([1, 2, 3].map(() => instance(database.url)))).flat();
    expect(codes).toHaveLength(3 * HITS);
    expect(codes.filter((code) => code === 'passed')).toHaveLength(LIMIT.hits);
    expect(new Set(codes)).toEqual(new Set(['passed', 'too-many-requests']));
    database.drop();
  });
});
