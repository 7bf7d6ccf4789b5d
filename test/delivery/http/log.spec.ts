import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { readConfiguration } from '../../../src/config/configuration.js';
import { Database } from '../../../src/database/database.js';
import { FixedClock } from '../../../src/kernel/clock.js';
import { createServer } from '../../../src/main.js';
import { TEST_DAY } from '../../support/application.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';

const SECRET = 'aZ09_-'.repeat(8);
const FORGED = '2026-11-23T08:00:00.000Z LOG accounts admin signed in';

describe('the log of the HTTP doors', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let lines: string;

  beforeAll(async () => {
    database = await sqliteDatabase();
    const configuration = readConfiguration({ PROLONGE_DATABASE_URL: database.url });
    app = await createServer(configuration, new FixedClock(TEST_DAY), ['fatal', 'error', 'warn']);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(async () => {
    await app.close();
    database.drop();
  });

  /** The database fails and repeats what it was given; everything that a request may bring is planted. */
  async function fail(path: string): Promise<void> {
    lines = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      lines += String(text);
      return true;
    });
    const planted = `no such name: "x\n${FORGED}\r\n\u001b[2J" in /invitation/${SECRET}, password=s3cret`;
    jest.spyOn(Database.prototype, 'read').mockRejectedValue(new Error(planted));
    await request(app.getHttpServer())
      .get(`${path}?q=%0A${encodeURIComponent(FORGED)}&token=${SECRET}`)
      .set({ Authorization: `Bearer prl_${SECRET}`, Cookie: `session=${SECRET}`, 'User-Agent': `x\t${FORGED}` });
  }

  it.each(['/', '/parc', '/api/v1/organisations'])(
    'tells of a failure of %s in one record, without a secret',
    async (path) => {
      await fail(path);
      const [record = '', ...rest] = lines.trimEnd().split('\n');
      expect(record).toMatch(/^2026-11-23T08:00:00\.000Z ERROR (pages request \S+|api) Error: no such name: "x\\n2026/);
      for (const line of rest) expect(line).toMatch(/^ {4}at /);
      expect(lines.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(lines).not.toMatch(/s3cret/);
      expect(lines).not.toContain(SECRET);
    },
  );
});
