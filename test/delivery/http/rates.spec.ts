import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request, { type Test } from 'supertest';
import { LIMITS } from '../../../src/http/limits/limits.js';
import { Clock, type FixedClock } from '../../../src/kernel/clock.js';
import { FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { sql } from '../../support/caller.js';
import { sqliteDatabase, type TestDatabase } from '../../support/engines.js';
import { openServer } from '../../support/server.js';
import { bearer, signedHeaders } from '../../support/signed-in.js';

describe('what is asked too often', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let organisationId: string;

  beforeEach(async () => {
    database = await sqliteDatabase();
    app = await openServer(database.url, { PROLONGE_TRUSTED_PROXIES: '127.0.0.1, ::1' });
    organisationId = await newCommune(app);
  });
  afterEach(async () => {
    await app.close();
    database.drop();
  });

  const agent = () => request(app.getHttpServer());
  /** As if everything that was counted had been done so many times more. */
  const more = (times: number): Promise<unknown> => sql(app, `UPDATE rate_limit SET hits = hits + ${times}`, 'write');
  const later = (seconds: number): void => app.get<FixedClock>(Clock).advance(seconds * 1000);
  const organisations = (headers: Record<string, string>): Test => agent().get('/api/v1/organisations').set(headers);

  it('is refused to one token, says how long to wait, and is not to another', async () => {
    const [token, other] = [
      { Authorization: await bearer(app, organisationId) },
      { Authorization: await bearer(app, organisationId) },
    ];
    await organisations(token).expect(200);
    await more(LIMITS.apiPerToken.hits - 2);
    await organisations(token).expect(200);
    later(15);
    const { body, headers } = await organisations(token).expect(429);
    expect([body.type, headers['retry-after']]).toEqual(['/problems/too-many-requests', '45']);
    await organisations(other).expect(200);
    later(45);
    await organisations(token).expect(200);
  });

  it('is refused to whoever tries tokens, by their network address, whatever they try', async () => {
    const from = (address: string, token = 'nothing'): Test =>
      organisations({ 'X-Forwarded-For': address, Authorization: `Bearer ${token}` });
    await from('2001:db8:1:2::1').expect(401);
    await more(LIMITS.apiPerAddress.hits - 1);
    await from('2001:db8:1:2:ffff::1', 'other').expect(429);
    await from('2001:db8:1:3::1').expect(401);
    await agent().get('/healthz').set('X-Forwarded-For', '2001:db8:1:2::1').expect(200);
  });

  it.each([
    ['a person', '/imports', 303],
    ['a token', '/api/v1/imports?dryRun=true', 201],
  ])('is refused to %s who sends files, whose file is not read', async (_who, path, passed) => {
    const headers = await signedHeaders(app, organisationId);
    const send = (): Test => agent().post(path).set(headers).attach('file', Buffer.from(FOUR_DEVICES), 'parc.csv');
    await send().expect(passed);
    const before = await sql(app, 'SELECT count(*) AS n FROM inventory_import');
    await more(LIMITS.uploadPerPerson.hits - 1);
    later(61);
    await send().expect(429);
    expect(await sql(app, 'SELECT count(*) AS n FROM inventory_import')).toEqual(before);
    later(LIMITS.uploadPerPerson.seconds - 61);
    await send().expect(passed);
  });
});
